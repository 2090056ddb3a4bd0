package io.afterorder.simulation.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, in the order of its time; what has the same time, in the order in which it was set down. */
final class Agenda {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private long count;

    void add(Instant at, Runnable work) {
        count++;
        entries.add(new Entry(at, count, work));
    }

    boolean hasBefore(Instant instant) {
        var first = entries.peek();
        return first != null && !first.at().isAfter(instant);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Entry next() {
        return entries.remove();
    }

    record Entry(Instant at, long number, Runnable work) {}
}
