package io.afterorder.aws.erasure;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.Erasure;
import io.afterorder.domain.port.Erasure.Erased;
import io.afterorder.domain.port.Erasure.Forgotten;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.WaitingMessages;
import io.afterorder.domain.port.WaitingMessages.Swept;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Erases an order, or everything of a person, from the table, the queue of order events and the dead letters.
 *
 * <p>The orders come first: from then on an event of theirs that is being worked on somewhere is ignored. By what the
 * buyer's own items say which orders there are; so they go last, and a run that died is finished by the next.
 */
public final class PersonErasure {
    private final Orders orders;
    private final Erasure erasure;
    private final WaitingMessages events;
    private final WaitingMessages letters;

    public PersonErasure(Orders orders, Erasure erasure, WaitingMessages events, WaitingMessages letters) {
        this.orders = orders;
        this.erasure = erasure;
        this.events = events;
        this.letters = letters;
    }

    /** @return empty where nothing is known of the order, and no message names it */
    public Optional<ErasureReport> order(OrderId id, Instant now) {
        var isKnown = erasure.knows(id);
        var record = orders.load(id, now);
        var others = record.buyerAlias().stream().flatMap(alias -> erasure.ordersOf(alias).stream())
                .filter(other -> !other.equals(id)).distinct().count();
        var table = isKnown ? erasure.order(id, now) : Erased.NOTHING;
        var swept = sweep(Traces.ofOrder(id, buyer(record.order())), now);
        if (!isKnown && swept.events().removed() + swept.letters().removed() == 0) {
            return Optional.empty();
        }
        var later = isKnown ? Erased.NOTHING : erasure.order(id, now);
        return Optional.of(new ErasureReport(List.of(id), table.plus(later), erasure.forget(id), swept.events(),
                swept.letters(), Math.toIntExact(others)));
    }

    /**
     * @param aliasOf the keyed hash under which the table knows an address
     * @return empty where nothing is known of the person, and no message names the address
     */
    public Optional<ErasureReport> person(EmailAddress address, Function<EmailAddress, String> aliasOf, Instant now) {
        var alias = aliasOf.apply(address);
        var traces = Traces.ofPerson(Set.copyOf(erasure.ordersOf(alias)), other -> aliasOf.apply(other).equals(alias),
                id -> orders.load(id, now).buyerAlias().filter(other -> !other.equals(alias)).isEmpty());
        var done = new HashSet<OrderId>();
        var table = Erased.NOTHING;
        var buyer = Forgotten.NOTHING;
        var all = new Sweeps(nothing(), nothing());
        do {
            for (var id : traces.orders()) {
                table = done.add(id) ? table.plus(erasure.order(id, now)) : table;
            }
            all = all.then(sweep(traces, now));
        } while (!done.containsAll(traces.orders()));
        for (var id : done) {
            buyer = buyer.plus(erasure.forget(id));
        }
        buyer = buyer.plus(erasure.forget(alias, now));
        var report = new ErasureReport(done.stream().sorted(Comparator.comparing(OrderId::value)).toList(),
                table, buyer, all.events(), all.letters(), 0);
        var isNothing = done.isEmpty() && buyer.equals(Forgotten.NOTHING)
                && all.events().removed() + all.letters().removed() == 0;
        return isNothing ? Optional.empty() : Optional.of(report);
    }

    private record Sweeps(Swept events, Swept letters) {
        private Sweeps then(Sweeps next) {
            return new Sweeps(sum(events, next.events), sum(letters, next.letters));
        }

        private static Swept sum(Swept one, Swept next) {
            return new Swept(one.removed() + next.removed(), next.lookedAt(), next.hidden(), next.isWhole());
        }
    }

    private Sweeps sweep(Traces traces, Instant now) {
        Predicate<String> chosen = message -> {
            var isTrace = traces.test(message);
            if (isTrace && OptOutInText.isIn(message)) {
                traces.orders().forEach(id -> erasure.heedOptOut(id, now));
            }
            return isTrace;
        };
        return new Sweeps(events.remove(chosen), letters.remove(chosen));
    }

    private static Swept nothing() {
        return new Swept(0, 0, 0, true);
    }

    private static Predicate<EmailAddress> buyer(Order order) {
        return other -> order.buyerEmail()
                .filter(known -> known.value().equalsIgnoreCase(other.value())).isPresent();
    }
}
