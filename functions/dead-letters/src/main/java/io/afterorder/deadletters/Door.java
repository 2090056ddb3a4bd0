package io.afterorder.deadletters;

/** How something came in, and how it comes in again. */
sealed interface Door {
    /** The queue of order events. */
    record Queue() implements Door {}

    /** An invocation of the function that reads order events. */
    record Invocation() implements Door {}

    /**
     * An invocation of some function, by a schedule, by a rule of the event bus or by a caller who did not wait.
     *
     * @param by {@code schedule}, {@code event-rule} or {@code invocation}
     * @param function its ARN or name, with a qualifier or without
     */
    record Function(String by, String function) implements Door {}

    /** For people, and for programs to compare. */
    default String label() {
        return switch (this) {
            case Queue _ -> "queue";
            case Invocation _ -> "invocation";
            case Function(var by, _) -> by;
        };
    }
}
