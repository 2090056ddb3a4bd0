package io.afterorder.benchmarks.cost;

import io.afterorder.benchmarks.aws.AwsCall;
import io.afterorder.benchmarks.aws.CapacityMeter;
import io.afterorder.benchmarks.aws.CountedStack;
import io.afterorder.benchmarks.subjects.SampleEvents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lives of orders on the local stack: confirmed, shipped, delivered, and every message that follows. */
public final class OrderLives {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(45);

    private OrderLives() {}

    /** Lets that many orders live, one after the other, and counts. */
    public static Usage count(Path template, int orders) throws IOException {
        var meter = new CapacityMeter();
        try (var aws = CountedStack.start(template, Map.of(), START, Optional.of(meter))) {
            var samples = new SampleEvents();
            var eventCalls = new ArrayList<AwsCall>();
            var messageCalls = new ArrayList<AwsCall>();
            var events = 0;
            for (var order = 0; order < orders; order++) {
                for (var event : life(samples.nextOrder(), aws.stack().now())) {
                    // Messages that fall due before the next event are not the event's.
                    aws.stack().advanceTo(event.at());
                    messageCalls.addAll(aws.gateway().takeCalls());
                    aws.stack().send("OrderEventsQueue", event.json());
                    aws.stack().settle();
                    eventCalls.addAll(aws.gateway().takeCalls());
                    events++;
                }
                aws.stack().advanceBy(LONGEST);
                messageCalls.addAll(aws.gateway().takeCalls());
            }
            return new Usage(orders, events, aws.stack().mail().sentMails().size(), List.copyOf(eventCalls),
                    List.copyOf(messageCalls), meter.readUnits(), meter.writeUnits());
        }
    }

    private record TimedEvent(Instant at, String json) {}

    private static List<TimedEvent> life(String order, Instant start) {
        var shipped = start.plus(Duration.ofDays(1));
        var delivered = start.plus(Duration.ofDays(4));
        return List.of(new TimedEvent(start, SampleEvents.confirmed(order, start)),
                new TimedEvent(shipped, SampleEvents.shipped(order, shipped)),
                new TimedEvent(delivered, SampleEvents.delivered(order, delivered)));
    }
}
