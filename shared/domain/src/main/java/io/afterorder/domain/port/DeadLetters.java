package io.afterorder.domain.port;

import java.time.Instant;

/** Where what failed waits for an operator. */
public interface DeadLetters {
    void add(DeadLetter letter);

    /**
     * One thing that failed.
     *
     * @param what the kind of thing, for example {@code order-event}
     * @param reason what was wrong, without personal data
     * @param where the field or step, for example {@code $.details.items[0].quantity}
     * @param door how it came in, and how a replay would: {@code queue} or {@code invocation}
     * @param body what came in, as it came
     */
    record DeadLetter(String what, String reason, String where, String door, int attempt, Instant at,
            String correlationId,
            String body) {}
}
