package io.afterorder.compliance.language;

/**
 * Short words as numbers: two words of at most {@link #LONGEST} letters a to z and digits are the same where their keys are.
 * To compare them costs no look at a text.
 */
final class Keys {
    /** The key of a word that has none. */
    static final long NONE = 0;
    /** In characters; one more would not fit. */
    static final int LONGEST = 12;
    private static final int BASE = 37;

    private Keys() {}

    /** The key of a word that is another one's key, and a letter or digit. */
    static long next(long key, char c) {
        return BASE * key + (c >= 'a' ? c - 'a' + 11 : c - '0' + 1);
    }

    static long of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return NONE;
        }
        long key = NONE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return NONE;
            }
            key = next(key, c);
        }
        return key;
    }
}
