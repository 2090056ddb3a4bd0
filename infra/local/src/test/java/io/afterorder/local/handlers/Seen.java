package io.afterorder.local.handlers;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the functions were invoked with, and when by the stack's clock. */
public record Seen(Instant at, JsonNode event) {
    private static final List<Seen> ALL = new CopyOnWriteArrayList<>();

    static void note(Instant at, JsonNode event) {
        ALL.add(new Seen(at, event));
    }

    public static List<Seen> all() {
        return ALL;
    }
}
