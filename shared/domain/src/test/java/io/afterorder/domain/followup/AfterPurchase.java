package io.afterorder.domain.followup;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** A campaign of three touches, as most sellers have it. */
public final class AfterPurchase {
    public static final SendingHours HOURS = SendingHours.daily(LocalTime.of(9, 0), LocalTime.of(18, 0));
    public static final Touch DOCUMENTS = new Touch("documents", Purpose.PRODUCT_DOCUMENTS, Milestone.SHIPPED,
            Delay.parse("P1D"), HOURS,
            "product-documents", ReviewAsk.NEVER, Duration.ofDays(5));
    public static final Touch REVIEW = new Touch("review", Purpose.REVIEW_REQUEST, Milestone.DELIVERED,
            Delay.parse("P6D"),
            HOURS,
            "review-request", ReviewAsk.ALWAYS, Duration.ofDays(14));
    public static final Touch CHECK_UP = new Touch("check-up", Purpose.PRODUCT_DOCUMENTS, Milestone.DELIVERED,
            Delay.parse("P21D"), HOURS,
            "check-up", ReviewAsk.IF_NEVER_ASKED, Duration.ofDays(7));
    public static final Campaigns CAMPAIGNS = new Campaigns(List.of(new Campaign("after-purchase",
            new Selection(Channel.AMAZON, List.of()), true, List.of(DOCUMENTS, REVIEW, CHECK_UP))), Limits.STANDARD);

    public static final Reason REASON = new Reason("test", "for the sake of a test");

    private AfterPurchase() {}
}
