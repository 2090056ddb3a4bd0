package io.afterorder.compliance;

/**
 * What a rule found, told so that a seller can mend it.
 *
 * @param rule the id of the rule
 * @param excerpt the offending words or markup, at most 120 characters (UTF-16 units)
 * @param why what is wrong, in a seller's words
 * @param fix what to write instead
 */
public record Finding(String rule, Severity severity, Where where, String excerpt, String why, String fix) {
    /** The longest excerpt, in UTF-16 units; {@code check-format.md}. */
    public static final int EXCERPT_LIMIT = 120;

    /** Shortens the excerpt to the limit, folds its blanks and never cuts a character in two. */
    public Finding {
        excerpt = Excerpt.of(excerpt);
    }

    /** A finding for which the message is not dispatched. */
    public static Finding block(String rule, Where where, String excerpt, String why, String fix) {
        return new Finding(rule, Severity.BLOCK, where, excerpt, why, fix);
    }

    /** A finding that is recorded and stops nothing. */
    public static Finding warn(String rule, Where where, String excerpt, String why, String fix) {
        return new Finding(rule, Severity.WARN, where, excerpt, why, fix);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }

    Finding raisedToBlock() {
        return new Finding(rule, Severity.BLOCK, where, excerpt, why, fix);
    }
}
