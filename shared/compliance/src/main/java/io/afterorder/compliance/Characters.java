package io.afterorder.compliance;

import java.util.Arrays;
import java.util.List;

/**
 * What one look at each character of a text tells: most rules look for something that needs a certain sign or a certain
 * word, and most texts have none of it, so that asking here spares them a look of their own.
 */
public final class Characters {
    /** The signs that some rule asks for, a bit each. */
    private static final String SIGNS = "@()[]{}<>%$#_*|";
    /**
     * The words and pieces of words that some rule asks for, in letters of any size. Their letters are a bit each, of 64
     * bits: a bit is set while the word fits up to its letter ("shift-and"; Baeza-Yates and Gonnet, 1992).
     */
    private static final List<String> PIECES = List.of(" at ", "arroba", "arobase", "chiocciola", "apenstaartje",
            "null", "none", "undefined", "nan", "orem");
    private static final int LETTER = 1;
    /** What joins two parts of a word. */
    private static final int JOIN = 1 << 1;
    private static final int DIGIT = 1 << 2;
    private static final int LINE_FEED = 1 << 3;
    /** Blanks of other kinds, and what no text has. */
    private static final int CONTROL = 1 << 4;
    private static final int FIRST_SIGN = 5;
    private static final int ASCII = 0x80;
    /** Digits further apart than this do not stand together. */
    private static final int WIDEST_GAP = 3;

    private static final int[] KINDS = kinds();
    private static final long[] FITTING = fitting();
    private static final long FIRST_LETTERS = firstLetters();

    private final int seen;
    private final long fitted;
    private final boolean ascii;
    private final int words;
    private final int mostDigits;

    private Characters(int seen, long fitted, boolean ascii, int words, int mostDigits) {
        this.seen = seen;
        this.fitted = fitted;
        this.ascii = ascii;
        this.words = words;
        this.mostDigits = mostDigits;
    }

    /** Looks at a text; what is beyond ASCII is looked at again for its words. */
    public static Characters of(String text) {
        int all = 0;
        int seen = 0;
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
        return new Characters(seen, fitted(text), ascii, ascii ? words : Words.count(text), mostDigits);
    }

    private static long fitted(String text) {
        long fits = 0;
        long fitted = 0;
        for (int i = 0; i < text.length(); i++) {
            fits = (fits << 1 | FIRST_LETTERS) & FITTING[text.charAt(i) & (ASCII - 1)];
            fitted |= fits;
        }
        return fitted;
    }

    /** The bits of signs, to ask for with {@link #have}. */
    public static int signs(String wanted) {
        int bits = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int sign = SIGNS.indexOf(wanted.charAt(i));
            if (sign < 0) {
                throw new IllegalArgumentException("'" + wanted.charAt(i) + "' is no sign that is looked for; add it");
            }
            bits |= 1 << (FIRST_SIGN + sign);
        }
        return bits;
    }

    /** The bits of words, to ask for with {@link #mayHold}. */
    public static long pieces(String... wanted) {
        long bits = 0;
        for (var piece : wanted) {
            int index = PIECES.indexOf(piece);
            if (index < 0) {
                throw new IllegalArgumentException("\"" + piece + "\" is no word that is looked for; add it");
            }
            bits |= 1L << (lettersUpTo(index) + piece.length() - 1);
        }
        return bits;
    }

    /** Whether one of the signs is there; where the text goes beyond ASCII, it may say so of one that is not. */
    public boolean have(int signs) {
        return (seen & signs) != 0;
    }

    /** Whether one of the pieces is there; where the text is not of plain letters and blanks, any may be. */
    public boolean mayHold(long pieces) {
        return (fitted & pieces) != 0 || !ascii || (seen & CONTROL) != 0;
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

    /** Whether there are no blanks but plain ones, so that at most the number of them is not as it should be. */
    boolean havePlainBlanks() {
        return ascii && (seen & (CONTROL | LINE_FEED)) == 0;
    }

    private static int[] kinds() {
        var kinds = new int[ASCII];
        Arrays.fill(kinds, 0, ' ', CONTROL);
        kinds['\n'] = LINE_FEED;
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

    /** For each character the bits of the letters that it is. */
    private static long[] fitting() {
        var fitting = new long[ASCII];
        int letter = 0;
        for (char c : String.join("", PIECES).toCharArray()) {
            fitting[c] |= 1L << letter;
            fitting[Character.toUpperCase(c)] |= 1L << letter;
            letter++;
        }
        return fitting;
    }

    private static long firstLetters() {
        long first = 0;
        for (int piece = 0; piece < PIECES.size(); piece++) {
            first |= 1L << lettersUpTo(piece);
        }
        return first;
    }

    private static int lettersUpTo(int piece) {
        return PIECES.stream().limit(piece).mapToInt(String::length).sum();
    }
}
