package io.afterorder.simulation.run;

import io.afterorder.simulation.run.FedEvent.OfOrder;
import io.afterorder.simulation.world.AcceptedMail;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run's buyers said on messages, and when the stack had taken it in. */
final class OptOuts {
    private final Seen seen;

    OptOuts(Seen seen) {
        this.seen = seen;
    }

    /**
     * Whether the buyer's last word, of those that were taken in before the send began, was an opt-out. A buyer is known by
     * the address, and an order's word is the buyer's from the time on at which the order's confirmation was taken in too.
     */
    boolean stoodAgainst(AcceptedMail mail) {
        var known = orders(seen.ordersOf(mail.to()).filter(event -> seen.isTakenIn(event, mail.decidedAfter())));
        return last(known, orders(seen.ordersOf(mail.to())), mail.decidedAfter())
                .filter(word -> word.type().equals("buyer-opted-out")).isPresent();
    }

    private static Set<String> orders(Stream<OfOrder> confirmations) {
        return confirmations.map(OfOrder::orderId).collect(Collectors.toSet());
    }

    private Optional<OfOrder> last(Set<String> known, Set<String> all, Instant by) {
        return words(known).filter(word -> seen.isTakenIn(word, by))
                .max(Comparator.comparing(OfOrder::occurredAt).thenComparing(OfOrder::eventId))
                // A later word that may or may not have been taken in by then excuses either.
                .filter(latest -> words(all).noneMatch(word -> word.occurredAt().isAfter(latest.occurredAt())));
    }

    private Stream<OfOrder> words(Set<String> orders) {
        return seen.orderEvents().filter(event -> orders.contains(event.orderId()))
                .filter(event -> event.type().equals("buyer-opted-out") || event.type().equals("buyer-opted-in"));
    }
}
