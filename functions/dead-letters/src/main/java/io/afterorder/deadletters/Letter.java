package io.afterorder.deadletters;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that failed for good, whichever way it came to the dead letters.
 *
 * @param id the message's on the queue
 * @param what the kind of thing: {@code order-event}, {@code wake} or {@code mail-event}
 * @param why in words of Afterorder's or AWS's own, which name no buyer
 * @param where the field, step or function
 * @param attempt how often it was tried; empty where that is not told
 * @param correlationId by which the log speaks of it
 * @param words of the failure itself, which may repeat what came in
 * @param body what came in, as it came
 * @param isWhole whether the body is all that came in; one that was cut cannot be replayed
 */
record Letter(String id, String what, String why, String where, Optional<Integer> attempt, Instant at,
        String correlationId, Door door, Optional<String> words, String body, boolean isWhole) {}
