package io.afterorder.orderevents;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Asks once and remembers the answer, so that a second try of an update does not call Amazon again. */
final class Once<T> {
    private final Supplier<T> question;
    private @Nullable T answer;

    Once(Supplier<T> question) {
        this.question = question;
    }

    T get() {
        var known = answer;
        if (known != null) {
            return known;
        }
        var asked = question.get();
        answer = asked;
        return asked;
    }
}
