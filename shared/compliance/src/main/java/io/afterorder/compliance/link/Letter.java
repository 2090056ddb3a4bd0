package io.afterorder.compliance.link;

/** Letters one by one, at the least cost for those of ASCII. */
final class Letter {
    private static final int ASCII = 0x80;
    private static final char[] SMALL = new char[ASCII];
    private static final boolean[] IS_LETTER = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            SMALL[c] = Character.toLowerCase(c);
            IS_LETTER[c] = Character.isLetter(c);
        }
    }

    private Letter() {}

    static char small(char c) {
        return c < ASCII ? SMALL[c] : Character.toLowerCase(c);
    }

    static boolean is(char c) {
        return c < ASCII ? IS_LETTER[c] : Character.isLetter(c);
    }
}
