package io.afterorder.simulation.run;

import io.afterorder.simulation.world.World;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Whether housekeeping has something to do beside the day's allowance; a run in which it never does is the faster for it. */
final class Leftovers {
    private static final Set<String> OPEN = Set.of("SCHEDULED", "DEFERRED", "SENDING", "UNKNOWN");

    private Leftovers() {}

    static boolean in(World world) {
        var due = world.now().minus(Duration.ofHours(1));
        return world.table().everything().anyMatch(item -> isLeft(item, due));
    }

    private static boolean isLeft(Map<String, AttributeValue> item, Instant due) {
        var status = item.get("status");
        var at = item.get("due");
        return status != null && at != null && (status.s().equals("PLANNED")
                || (OPEN.contains(status.s()) && !Instant.parse(at.s()).isAfter(due)));
    }
}
