package io.afterorder.domain.order;

import io.afterorder.domain.order.OrderEvent.Confirmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened to one order, in the order in which it happened. The same events give the same timeline whatever the
 * order or number of their arrivals.
 *
 * <p>Of several confirmations only the latest is kept: each carries the whole order, and the buyer's data with it.
 */
public record Timeline(List<OrderEvent> events) {
    public static final Timeline EMPTY = new Timeline(List.of());

    public Timeline {
        events = List.copyOf(events);
    }

    /** This timeline with the event in its place; this very one where the event changes nothing. */
    public Timeline with(OrderEvent event) {
        var known = first(other -> other.header().eventId().equals(event.header().eventId()));
        if (known.isPresent()) {
            return isEarlier(event, known.get()) ? without(known.get()).with(event) : this;
        }
        if (event instanceof Confirmed confirmed) {
            return withConfirmation(confirmed);
        }
        return sorted(events, event);
    }

    public <E extends OrderEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    public <E extends OrderEvent> Optional<E> earliest(Class<E> kind) {
        return all(kind).findFirst();
    }

    public <E extends OrderEvent> Optional<E> latest(Class<E> kind) {
        return all(kind).reduce((_, later) -> later);
    }

    private Timeline withConfirmation(Confirmed confirmed) {
        var superseded = latest(Confirmed.class);
        if (superseded.isEmpty()) {
            return sorted(events, confirmed);
        }
        if (OrderEvent.BY_TIME.compare(superseded.get(), confirmed) > 0) {
            return this;
        }
        return without(superseded.get()).with(confirmed);
    }

    private Timeline without(OrderEvent removed) {
        return new Timeline(events.stream().filter(event -> !event.equals(removed)).toList());
    }

    /** Of two readings of the same event the earlier one is kept: nobody can have seen it before it happened. */
    private static boolean isEarlier(OrderEvent one, OrderEvent other) {
        return one.occurredAt().isBefore(other.occurredAt());
    }

    private Optional<OrderEvent> first(Predicate<OrderEvent> condition) {
        return events.stream().filter(condition).findFirst();
    }

    private static Timeline sorted(List<OrderEvent> events, OrderEvent added) {
        var all = new ArrayList<>(events);
        all.add(added);
        all.sort(OrderEvent.BY_TIME);
        return new Timeline(all);
    }
}
