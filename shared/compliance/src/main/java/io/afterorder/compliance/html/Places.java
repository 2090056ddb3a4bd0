package io.afterorder.compliance.html;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places that elements of letters have under one style sheet. Rows of a table are much alike, and so are letters of
 * one template: what was worked out for one place is there for the next element that stands in it.
 */
final class Places {
    /** When there are more, the next page begins anew. */
    private static final int MOST_KNOWN = 1_000;

    private final AtomicInteger known = new AtomicInteger();
    private volatile @Nullable Place outermost;

    /** Around a page. */
    Place around(Kind page) {
        var before = outermost;
        if (before != null && known.get() < MOST_KNOWN) {
            return before;
        }
        var made = Place.outermost(page);
        outermost = made;
        known.set(0);
        return made;
    }

    /** The place of an element of which the same is said as of others of its kind. */
    Place within(Place around, Kind kind, Declarations own) {
        var step = new Place.Step(kind, own);
        var before = around.within().get(step);
        if (before != null) {
            return before;
        }
        var made = around.make(step);
        if (known.incrementAndGet() <= MOST_KNOWN) {
            around.within().put(step, made);
        }
        return made;
    }
}
