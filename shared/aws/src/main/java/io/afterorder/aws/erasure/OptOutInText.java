package io.afterorder.aws.erasure;

import java.util.regex.Pattern;

/**
 * Finds that a buyer wants no messages: a feed's event says so, or Amazon's relay in a bounce. Both also within an envelope,
 * whose quotes come behind backslashes; its own words may well name the type.
 */
final class OptOutInText {
    private static final Pattern EVENT = Pattern.compile("\"type\\\\*\"\\s*:\\s*\\\\*\"buyer-opted-out\\\\*\"");
    private static final Pattern BOUNCE = Pattern
            .compile("\"diagnosticCode\\\\*\"\\s*:\\s*\\\\*\"[^\"]*\\bopted[ -]out\\b");

    private OptOutInText() {}

    static boolean isIn(String message) {
        return EVENT.matcher(message).find() || BOUNCE.matcher(message).find();
    }
}
