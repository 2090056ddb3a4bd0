package io.afterorder.domain.followup;

import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Scheduled;

import java.time.Instant;
import java.util.List;

import static io.afterorder.domain.order.AnyEvents.ORDER;

/** Follow-ups of a {@link io.afterorder.domain.order.DeliveredOrder} that are due three days after delivery. */
final class DueAtNoon {
    /** By the clock of Berlin. */
    static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    static final Dispatch DISPATCH = new Dispatch(Route.SES, "product-documents", "de-DE", "0", "policy");

    private DueAtNoon() {}

    static FollowUp scheduled(Touch touch, Instant due) {
        return new FollowUp(key(touch), due, due, new Scheduled(), false, List.of());
    }

    static FollowUpKey key(Touch touch) {
        return new FollowUpKey(ORDER, "after-purchase", touch.id());
    }
}
