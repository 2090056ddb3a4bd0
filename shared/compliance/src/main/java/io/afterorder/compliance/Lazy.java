package io.afterorder.compliance;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** A value made when it is first asked for, and once. One thread checks a message, so nothing is locked. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        var made = value;
        if (made == null) {
            made = source.get();
            value = made;
        }
        return made;
    }
}
