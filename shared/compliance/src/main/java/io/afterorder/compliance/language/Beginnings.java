package io.afterorder.compliance.language;

import java.io.IOException;

/**
 * The first three characters of phrases, hashed. Most places of a text begin no phrase; those cost a look or two and no
 * walk. It may say yes for nothing, never no for something.
 */
final class Beginnings {
    private static final int BITS = 1 << 15;

    /** For one, two and three characters: what goes on beyond them, and what may be over or go on with a wildcard. */
    private final long[] goesOn;
    private final long[] mayBeOver;
    private boolean anyDigit;
    private boolean anything;

    Beginnings() {
        goesOn = new long[BITS / Long.SIZE];
        mayBeOver = new long[BITS / Long.SIZE];
    }

    private Beginnings(long[] goesOn, long[] mayBeOver, int[] any) {
        this.goesOn = goesOn;
        this.mayBeOver = mayBeOver;
        this.anyDigit = any[0] != 0;
        this.anything = any[1] != 0;
    }

    void write(PackWriter out) throws IOException {
        out.bits(goesOn);
        out.bits(mayBeOver);
        out.numbers(anyDigit ? 1 : 0, anything ? 1 : 0);
    }

    static Beginnings read(PackReader in) {
        return new Beginnings(in.bits(), in.bits(), in.numbers());
    }

    void add(String phrase) {
        int hash = 0;
        for (int i = 0; i < 3; i++) {
            if (i == phrase.length() || phrase.charAt(i) == PackFile.NUMBER) {
                end(phrase, i, hash);
                return;
            }
            hash = next(hash, phrase.charAt(i));
            set(goesOn, hash);
        }
        set(mayBeOver, hash);
    }

    private void end(String phrase, int at, int hash) {
        if (at > 0) {
            set(mayBeOver, hash);
        } else if (!phrase.isEmpty() && phrase.charAt(0) == PackFile.NUMBER) {
            anyDigit = true;
        } else {
            anything = true;
        }
    }

    /** Whether a phrase may begin there. */
    boolean include(String text, int start) {
        if (anything || (anyDigit && Character.isDigit(text.charAt(start)))) {
            return true;
        }
        int hash = 0;
        for (int i = start; i < text.length() && i < start + 3; i++) {
            hash = next(hash, text.charAt(i));
            if (isSet(mayBeOver, hash)) {
                return true;
            }
            if (!isSet(goesOn, hash)) {
                return false;
            }
        }
        return false;
    }

    private static int next(int hash, char c) {
        return (hash + c + 1) * 0x9E3779B1;
    }

    private static void set(long[] bits, int hash) {
        bits[(hash >>> 17) >>> 6] |= 1L << (hash >>> 17);
    }

    private static boolean isSet(long[] bits, int hash) {
        return (bits[(hash >>> 17) >>> 6] & 1L << (hash >>> 17)) != 0;
    }
}
