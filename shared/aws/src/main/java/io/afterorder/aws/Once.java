package io.afterorder.aws;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Asks once and remembers the answer. */
public final class Once<T> {
    private final Supplier<T> question;
    private @Nullable T answer;

    public Once(Supplier<T> question) {
        this.question = question;
    }

    public T get() {
        var known = answer;
        if (known != null) {
            return known;
        }
        var asked = question.get();
        answer = asked;
        return asked;
    }
}
