package io.afterorder.domain.port;

import java.util.function.Predicate;

/** What waits in a queue, for an operator who has to take some of it away. */
public interface WaitingMessages {
    /**
     * What a look at the queue came to.
     *
     * @param hidden how many messages others are working on, which nobody else is shown; roughly, as the queue counts them
     * @param isWhole whether every message that the queue shows was looked at
     */
    record Swept(int removed, int lookedAt, int hidden, boolean isWhole) {}

    /**
     * Shows each message's body once and removes it where the word is yes; all others are put back. To the queue, each
     * look is a delivery.
     */
    Swept remove(Predicate<String> chosen);
}
