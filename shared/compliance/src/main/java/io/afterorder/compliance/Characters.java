package io.afterorder.compliance;

import java.util.Arrays;

/**
 * What one look at each character of a text tells: most rules look for something that needs a certain sign, and most
 * texts have none of it, so that asking here spares them a look of their own.
 */
public final class Characters {
    /** The signs that some rule asks for, a bit each. */
    private static final String SIGNS = "@()[]{}<>%$#_*|.:,+'-/";
    private static final int LETTER = 1;
    /** What joins two parts of a word. */
    private static final int JOIN = 1 << 1;
    private static final int DIGIT = 1 << 2;
    /** Blanks but the plain one, and what no text has. */
    private static final int CONTROL = 1 << 3;
    private static final int FIRST_SIGN = 4;
    private static final int ASCII = 0x80;
    /** Digits further apart than this do not stand together. */
    private static final int WIDEST_GAP = 3;
    private static final int[] KINDS = kinds();

    private final int seen;
    private final boolean ascii;
    private final int words;
    private final int mostDigits;

    private Characters(int seen, boolean ascii, int words, int mostDigits) {
        this.seen = seen;
        this.ascii = ascii;
        this.words = words;
        this.mostDigits = mostDigits;
    }

    /** Looks at a text; what is beyond ASCII is looked at again for its words. */
    public static Characters of(String text) {
        int seen = 0;
        int all = 0;
        int words = 0;
        int within = 0;
        int digits = 0;
        int mostDigits = 0;
        int lastDigit = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            int kind = KINDS[c & (ASCII - 1)];
            all |= c;
            seen |= kind;
            words += kind & ~within & LETTER;
            within = kind | (within & (kind >> 1));
            if ((kind & DIGIT) != 0) {
                digits = i - lastDigit > WIDEST_GAP + 1 ? 1 : digits + 1;
                lastDigit = i;
                mostDigits = Math.max(mostDigits, digits);
            }
        }
        boolean ascii = all < ASCII;
        return new Characters(seen, ascii, ascii ? words : Words.count(text), mostDigits);
    }

    /** The bits of signs, to ask for with {@link #have}. */
    public static int signs(String wanted) {
        int signs = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int sign = SIGNS.indexOf(wanted.charAt(i));
            if (sign < 0) {
                throw new IllegalArgumentException("'" + wanted.charAt(i) + "' is no sign that is looked for; add it");
            }
            signs |= 1 << (FIRST_SIGN + sign);
        }
        return signs;
    }

    /** Whether one of the signs is there; where the text goes beyond ASCII, it may say so of one that is not. */
    public boolean have(int signs) {
        return (seen & signs) != 0;
    }

    public boolean areAscii() {
        return ascii;
    }

    public int words() {
        return words;
    }

    /**
     * The most digits that stand together, with up to three other characters between two of them; where the text goes
     * beyond ASCII, there may be fewer.
     */
    public int mostDigits() {
        return mostDigits;
    }

    /** Whether the only blanks are plain ones. */
    boolean havePlainBlanks() {
        return ascii && (seen & CONTROL) == 0;
    }

    private static int[] kinds() {
        var kinds = new int[ASCII];
        Arrays.fill(kinds, 0, ' ', CONTROL);
        kinds[ASCII - 1] = CONTROL;
        for (char c = ' '; c < ASCII - 1; c++) {
            int sign = SIGNS.indexOf(c);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            kinds[c] = (letter || digit ? LETTER : 0) | (digit ? DIGIT : 0) | (c == '\'' || c == '-' ? JOIN : 0)
                    | (sign >= 0 ? 1 << (FIRST_SIGN + sign) : 0);
        }
        return kinds;
    }
}
