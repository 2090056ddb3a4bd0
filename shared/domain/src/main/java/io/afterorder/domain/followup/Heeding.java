package io.afterorder.domain.followup;

import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.rule.NoConsentRule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Heeds a customer's word on advertising in what is planned already. */
public final class Heeding {
    private final Campaigns campaigns;

    public Heeding(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * The follow-ups that stand differently from now on. A withdrawal stops all advertising that has not gone out. A
     * consent brings back what lacked it and is still to come; what fell due without it stays unsent.
     */
    public List<FollowUp> changed(Order order, List<FollowUp> followUps, boolean consents, Instant now) {
        return followUps.stream().flatMap(row -> advertisement(row).stream().flatMap(
                touch -> consents ? broughtBack(row, touch, order, now) : stopped(row, now))).toList();
    }

    private static Stream<FollowUp> stopped(FollowUp row, Instant now) {
        return row.state().isOpen() ? Stream.of(row.in(new Skipped(NoConsentRule.reason(), now))) : Stream.empty();
    }

    private static Stream<FollowUp> broughtBack(FollowUp row, Touch touch, Order order, Instant now) {
        var lackedConsent = row.state() instanceof Skipped(var reason, _) && reason.equals(NoConsentRule.reason());
        return lackedConsent && row.plannedFor().isAfter(now.plus(Planner.LEAD))
                && Standing.against(touch, order).isEmpty()
                        ? Stream.of(new FollowUp(row.key(), row.plannedFor(), row.plannedFor(), new Planned(), false,
                                List.of(), row.variant()))
                        : Stream.empty();
    }

    private Optional<Touch> advertisement(FollowUp row) {
        return campaigns.named(row.key().campaign()).flatMap(campaign -> campaign.touch(row.key().touch()))
                .filter(touch -> touch.purpose().isMarketing());
    }
}
