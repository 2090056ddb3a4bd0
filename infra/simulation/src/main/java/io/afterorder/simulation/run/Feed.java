package io.afterorder.simulation.run;

import io.afterorder.simulation.run.FedEvent.Broken;
import io.afterorder.simulation.world.Chances;
import io.afterorder.simulation.world.World;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A feed: late at times, twice at times, shuffled, and by either door. */
final class Feed {
    private final Chances chances;
    private final List<FedEvent> events;
    private final Map<FedEvent, Instant> arrivals = new HashMap<>();

    Feed(Chances chances, List<FedEvent> events) {
        this.chances = chances;
        this.events = List.copyOf(events);
    }

    /** A few orders on Amazon, of as many buyers or fewer. */
    static Feed ofMarketplace(Chances chances, Instant start) {
        var orders = chances.between(1, 3);
        var buyers = chances.between(1, orders);
        var events = new ArrayList<FedEvent>();
        for (var order = 1; order <= orders; order++) {
            var id = "903-%07d-%07d".formatted(order, chances.between(0, 9_999_999));
            events.addAll(OrderLife.of(chances, id, chances.between(1, buyers),
                    start.plus(chances.upTo(Duration.ofDays(2)))));
        }
        return new Feed(chances, events);
    }

    static Feed ofShop(Chances chances, Instant start) {
        return new Feed(chances, ShopLife.of(chances, start));
    }

    /** In no certain order. */
    List<FedEvent> events() {
        return events;
    }

    <E extends FedEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** When it first comes; known once the feed runs. */
    boolean hasCome(FedEvent event, Instant by) {
        return Optional.ofNullable(arrivals.get(event)).filter(by::isAfter).isPresent();
    }

    void into(World world) {
        var inBulk = chances.oneIn(4);
        for (var event : events) {
            var at = event.occurredAt().plus(inBulk ? untilBulk(event) : lateness());
            if (chances.oneIn(5)) {
                world.eventInAmbush(event.body());
                continue;
            }
            arrivals.put(event, at);
            arrive(world, event, at);
            if (chances.oneIn(8)) {
                arrive(world, event, event.occurredAt().plus(lateness()).plus(chances.upTo(Duration.ofDays(2))));
            }
        }
    }

    private void arrive(World world, FedEvent event, Instant at) {
        // What is no event may be no JSON either, and Lambda refuses that before any function runs.
        if (!(event instanceof Broken) && chances.oneIn(5)) {
            world.invocation(at, event.body());
        } else {
            world.event(at, event.body());
        }
    }

    /** A feed that runs once a day brings all that happened since at once. */
    private static Duration untilBulk(FedEvent event) {
        var bulk = event.occurredAt().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        return Duration.between(event.occurredAt(), bulk);
    }

    private Duration lateness() {
        if (chances.oneIn(20)) {
            return chances.upTo(Duration.ofDays(3));
        }
        return chances.upTo(chances.oneIn(5) ? Duration.ofHours(12) : Duration.ofMinutes(1));
    }
}
