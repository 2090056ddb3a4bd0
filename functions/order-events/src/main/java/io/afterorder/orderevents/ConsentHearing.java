package io.afterorder.orderevents;

import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.Customer;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.Heeding;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Consents;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.orderevents.Outcome.Heard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps a customer's word on advertising, and heeds it at once in all that is planned for the customer's orders and carts.
 * What is planned afterwards is held against the word when it comes due.
 */
final class ConsentHearing {
    /** Past it an order's follow-ups have ended: what identifies the buyer went 30 days after delivery. */
    private static final Duration MAY_BE_OPEN = Duration.ofDays(365);
    private static final int TRIES = 8;

    private final Consents consents;
    private final Orders orders;
    private final Schedules schedules;
    private final UnwantedSchedules unwanted;
    private final Heeding heeding;
    private final BuyerAliases aliases;
    private final InstantSource clock;
    private final EventLog log;

    ConsentHearing(Consents consents, Orders orders, Schedules schedules, UnwantedSchedules unwanted, Heeding heeding,
            BuyerAliases aliases, InstantSource clock, EventLog log) {
        this.consents = consents;
        this.orders = orders;
        this.schedules = schedules;
        this.unwanted = unwanted;
        this.heeding = heeding;
        this.aliases = aliases;
        this.clock = clock;
        this.log = log;
    }

    /** Doing it again does no harm, so that it may be broken off anywhere and come again. */
    Heard hear(ConsentEvent word) {
        var alias = switch (word.customer()) {
            case Customer.ByAddress(var address) -> aliases.aliasOf(address);
            case Customer.ByToken(var token) -> token;
        };
        if (!consents.keep(alias, word)) {
            return new Heard(false, 0);
        }
        var now = clock.instant();
        var since = now.minus(MAY_BE_OPEN);
        var buyer = orders.buyer(alias, now);
        var holds = buyer.consent().holdsAt(now);
        return new Heard(true, buyer.purchases().stream().filter(purchase -> purchase.at().isAfter(since))
                .map(Purchase::order).mapToInt(order -> heed(order, alias, holds)).sum());
    }

    private int heed(OrderId order, String alias, boolean holds) {
        var count = 0;
        for (var left = TRIES; left > 0; left--) {
            var now = clock.instant();
            var record = orders.load(order, now);
            var changed = heeding.changed(record.order(), record.followUps(), holds, now);
            var written = changed.stream().filter(row -> replaced(record.followUp(row.key()).orElseThrow(), row, alias))
                    .toList();
            written.forEach(log::followUp);
            unwanted.deleteAfter(record.followUps(), written);
            count += written.size();
            if (written.size() == changed.size()) {
                return count;
            }
        }
        throw new IllegalStateException(
                "order " + order + " is being written by others all the time; it was tried " + TRIES + " times");
    }

    private boolean replaced(FollowUp before, FollowUp after, String alias) {
        if (!(after.state() instanceof Planned)) {
            return orders.replace(before, after);
        }
        schedules.wake(after.key(), after.due(), Optional.of(alias));
        return orders.replace(before, after.in(new Scheduled()));
    }
}
