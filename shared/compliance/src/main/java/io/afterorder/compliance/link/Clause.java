package io.afterorder.compliance.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the words of a clause mean, as far as messages and refusing them goes. */
final class Clause {
    /** Words further apart than this do not belong together. */
    private static final int REACH = 5;
    private static final String ENDS = ".,;:!?()[]–—|。、！？\n";

    /** The meanings of each word, a bit each. */
    private int[] words = new int[8];
    private int size;
    private int all;

    private Clause() {}

    /** The clauses of a text that have words in them. */
    static List<Clause> of(String text) {
        var plain = (" " + text).toLowerCase(Locale.ROOT).replace("n't", " not").replace("n’t", " not")
                .replace(" e-", " e").replace("'e-", "'e");
        var clauses = new ArrayList<Clause>();
        var clause = new Clause();
        for (int i = 0; i < plain.length();) {
            int end = endOfWord(plain, i);
            if (end > i) {
                clause.add(RefusalWord.meanings(plain, i, end));
            } else if (ENDS.indexOf(plain.charAt(i)) >= 0 && clause.size > 0) {
                clauses.add(clause);
                clause = new Clause();
            }
            i = Math.max(end, i + 1);
        }
        if (clause.size > 0) {
            clauses.add(clause);
        }
        return clauses;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void add(int meanings) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = meanings;
        all |= meanings;
    }

    int size() {
        return size;
    }

    boolean has(RefusalWord wanted) {
        return (all & wanted.bit()) != 0;
    }

    boolean beginsWith(RefusalWord wanted) {
        return (words[0] & wanted.bit()) != 0;
    }

    boolean hasBehindFirst(RefusalWord wanted) {
        for (int i = 1; i < size; i++) {
            if ((words[i] & wanted.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two kinds of words stand close, with nothing between that parts them. */
    boolean near(RefusalWord one, RefusalWord other) {
        if (!has(one) || !has(other)) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            int rest = (words[i] & one.bit()) != 0 ? other.bit() : 0;
            rest |= (words[i] & other.bit()) != 0 ? one.bit() : 0;
            if (rest != 0 && reaches(i, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int from, int wanted) {
        for (int i = from; i < size && i <= from + REACH; i++) {
            if ((words[i] & wanted) != 0 && (i > from || Integer.bitCount(wanted) > 1)) {
                return true;
            }
            if (i > from && (words[i] & RefusalWord.APART.bit()) != 0) {
                return false;
            }
        }
        return false;
    }

    /** "Send us a message", "by mail": a message that is to be written ends nothing. */
    boolean isAboutOne() {
        int before = RefusalWord.ONE.bit() | RefusalWord.APART.bit();
        for (int i = 1; i < size; i++) {
            if ((words[i] & RefusalWord.MESSAGES.bit()) != 0 && (words[i - 1] & before) != 0) {
                return true;
            }
        }
        return false;
    }
}
