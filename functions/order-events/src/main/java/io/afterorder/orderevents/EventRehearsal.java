package io.afterorder.orderevents;

import io.afterorder.aws.Rehearsal;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.orderevents.Reading.Own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of an order event, gone once while the function starts, with an order that nobody placed: nothing is read,
 * written or scheduled. Lambda's first event then finds the calls' classes loaded.
 */
final class EventRehearsal {
    private static final OrderId NOBODYS = new OrderId("000-0000000-0000000");
    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final String CONFIRMED = """
            {"eventId": "rehearsal", "orderId": "000-0000000-0000000", "type": "confirmed",
             "occurredAt": "1970-01-01T00:00:00Z", "orderedAt": "1970-01-01T00:00:00Z", "fulfilment": "MERCHANT",
             "salesChannel": {"channel": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
             "items": [{"sku": "REHEARSAL", "title": "Rehearsal", "quantity": 1}]}
            """;
    private static final FollowUp ROW = new FollowUp(new FollowUpKey(NOBODYS, "rehearsal", "rehearsal"), LONG_AGO,
            LONG_AGO, new Scheduled(), false, List.of());

    private final Planner planner;

    EventRehearsal(Planner planner) {
        this.planner = planner;
    }

    /** Reads an event, plans, reads and writes an order, the last two up to the wire. */
    void order(Intake intake, Orders orders) {
        Rehearsal.of(() -> orders.load(NOBODYS, LONG_AGO));
        Rehearsal.of(() -> {
            if (intake.read(CONFIRMED) instanceof Own(var event)) {
                var before = new OrderRecord(Order.unknown(NOBODYS), 0, Set.of(), Optional.empty(), List.of());
                var after = before.order().apply(event);
                planner.plan(after, List.of(), LONG_AGO);
                orders.save(new OrderChange(before, after, Set.of("rehearsal"), Optional.of("rehearsal"),
                        List.of(ROW), LocalDate.EPOCH));
            }
        });
    }

    /** Makes a schedule and asks for the aliases' key, each up to the wire. */
    void calls(Schedules schedules, BuyerAliases aliases) {
        Rehearsal.of(() -> schedules.wake(ROW.key(), LONG_AGO));
        Rehearsal.of(() -> aliases.aliasOf(new EmailAddress("nobody@marketplace.amazon.com")));
    }
}
