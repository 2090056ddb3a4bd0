package io.afterorder.local.contract;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.BuyerOptedIn;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.rule.DailyVolumeRule;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Orders, events and follow-ups for the contracts, all of the same days. */
final class Samples {
    static final Instant ORDERED = Instant.parse("2026-03-02T10:15:30.123456789Z");
    static final Instant NOW = ORDERED.plus(Duration.ofDays(1));
    static final Instant DUE = Instant.parse("2026-03-09T09:00:00Z");
    static final Reason REASON = new Reason("hours.outside", "it is night in Berlin");
    static final Dispatch DISPATCH = new Dispatch(Dispatch.Route.SES, "check-up", "de-DE", "ab12", "amazon-2025-07");
    static final Optional<String> NOBODY = Optional.empty();

    private Samples() {}

    static OrderId orderId() {
        var digits = ThreadLocalRandom.current();
        return new OrderId("%03d-%07d-%07d".formatted(digits.nextInt(1000), digits.nextInt(10_000_000),
                digits.nextInt(10_000_000)));
    }

    static String alias() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static OrderEvent confirmed(OrderId id) {
        var buyer = new Buyer(Optional.of("Ada Example"),
                Optional.of(new EmailAddress("a1b2c3@marketplace.amazon.de")), Optional.of(Locale.GERMANY));
        return new Confirmed(new Header("confirmed", id, ORDERED),
                new OrderDetails(new SalesChannel.Amazon(Marketplace.DE), Fulfilment.MERCHANT, ORDERED,
                        List.of(new Item("LAMP-1", Optional.of("B000000001"), "Desk lamp \"Söre\"", 2)),
                        Optional.of(new DeliveryWindow(ORDERED.plus(Duration.ofDays(2)),
                                ORDERED.plus(Duration.ofDays(4)))),
                        buyer));
    }

    static OrderEvent problem(OrderId id, String eventId, String detail) {
        return new Problem(new Header(eventId, id, NOW), ProblemKind.LATE, Optional.of(detail));
    }

    /** The same order, worth so much. */
    static OrderEvent worth(OrderEvent event, Money total) {
        var details = ((Confirmed) event).details();
        return new Confirmed(event.header(), new OrderDetails(details.salesChannel(), details.fulfilment(),
                details.orderedAt(), details.items(), details.deliveryWindow(), details.buyer(), Optional.of(total)));
    }

    static OrderEvent optedOut(OrderId id, Instant at) {
        return new BuyerOptedOut(new Header("out-" + at, id, at));
    }

    static OrderEvent optedIn(OrderId id, Instant at) {
        return new BuyerOptedIn(new Header("in-" + at, id, at));
    }

    static FollowUp followUp(OrderId id, State state) {
        return new FollowUp(new FollowUpKey(id, "after-purchase", "check-up"), DUE, DUE, state, false, List.of())
                .movedTo(DUE.plus(Duration.ofHours(3)), REASON);
    }

    static FollowUp another(FollowUp followUp, String touch) {
        var key = new FollowUpKey(followUp.key().orderId(), followUp.key().campaign(), touch);
        return new FollowUp(key, followUp.plannedFor(), followUp.due(), followUp.state(), true, List.of());
    }

    static List<State> statesOfEveryKind() {
        return List.of(new State.Planned(), new State.Scheduled(), new State.Deferred(REASON), sending(1),
                new State.Sent("0100-message", NOW, DISPATCH), new State.Skipped(REASON, NOW),
                new State.Blocked(List.of(REASON, new Reason("style.emoji", "🙂 is an emoji")), "amazon-2025-07", NOW),
                new State.Failed(REASON, NOW), new State.Unknown(2, NOW, REASON, DISPATCH));
    }

    static State sending(int attempt) {
        return new State.Sending(attempt, NOW.plus(Duration.ofMinutes(attempt)), DISPATCH);
    }

    /** The events applied to the order as it was loaded, with the follow-ups new or changed. */
    static OrderChange change(OrderRecord before, Optional<String> alias, List<FollowUp> changed,
            OrderEvent... events) {
        var after = Arrays.stream(events).reduce(before.order(), Order::apply, (_, later) -> later);
        return new OrderChange(before, after, Set.of("arrival-" + UUID.randomUUID()), alias, changed,
                DailyVolumeRule.day(NOW));
    }
}
