package io.afterorder.compliance.language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a pack, each with a small number: whole ones, beginnings ({@code wor*}), pieces of compounds
 * ({@code *word*}) and {@code #}. A word of a text is looked up by hash, its beginnings by the hashes that come up on the
 * way. Never changed once it is made, but for the words of texts that it keeps.
 */
final class Lexicon {
    /** The number of {@code #}. */
    static final int NUMBER = 1;

    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    /** Must end with the word. */
    private static final int PIECE_AT_END = 2;
    private static final int PIECE = 3;
    private static final int FILTER_BITS = 1 << 15;
    /** How many words of texts are kept, with what they mean. */
    private static final int RECENT = 1 << 12;
    /** The longest that is kept, in characters. */
    private static final int LONGEST_RECENT = 32;

    /** The words, without their stars. */
    private final String[] words;
    /** For each, its kind; its number is its place and 2. */
    private final int[] kinds;
    /** By the hash of a whole word or a beginning: its place and 1; 0 where there is none. */
    private final int[] table;
    /** The hashes of beginnings, so that most are told to be none at one look. */
    private final long[] beginnings = new long[FILTER_BITS / Long.SIZE];
    /** By the first two characters of a piece: its place and 1. */
    private final IntIndex pieces;
    private final boolean anyPiece;
    /**
     * By hash, the last word that was met and means something: names do not, and numbers are left out. Threads may overwrite
     * each other's: what is lost is found again.
     */
    private final @Nullable Meaning[] recent = new Meaning[RECENT];

    private Lexicon(String[] words, int[] kinds) {
        this.words = words;
        this.kinds = kinds;
        this.table = new int[4 * Integer.highestOneBit(words.length + 1)];
        var byPair = new IntIndex.Builder();
        boolean piece = false;
        for (int place = 0; place < words.length; place++) {
            if (kinds[place] >= PIECE_AT_END) {
                byPair.add(pair(words[place], 0), place + 1);
                piece = true;
            } else {
                plant(place);
            }
        }
        this.pieces = byPair.build();
        this.anyPiece = piece;
    }

    private void plant(int place) {
        int hash = words[place].hashCode();
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = place + 1;
        if (kinds[place] == BEGINNING) {
            int bit = bit(hash);
            beginnings[bit >>> 6] |= 1L << bit;
        }
    }

    /** Numbers the words of a pack in the order in which they are met. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<Integer> kinds = new ArrayList<>();

        /** The number of a word as a pack writes it. */
        int number(String written) {
            if (written.length() == 1 && written.charAt(0) == PackFile.NUMBER) {
                return NUMBER;
            }
            return numbers.computeIfAbsent(written, this::next);
        }

        private int next(String written) {
            boolean piece = written.charAt(0) == PackFile.REST;
            boolean open = written.charAt(written.length() - 1) == PackFile.REST;
            words.add(written.substring(piece ? 1 : 0, written.length() - (open ? 1 : 0)));
            if (piece) {
                kinds.add(open ? PIECE : PIECE_AT_END);
            } else {
                kinds.add(open ? BEGINNING : WHOLE);
            }
            return NUMBER + words.size();
        }

        Lexicon build() {
            return new Lexicon(words.toArray(String[]::new), kinds.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** How many numbers there are, and 1. */
    int size() {
        return NUMBER + words.length + 1;
    }

    void write(PackWriter out) throws IOException {
        out.texts(List.of(words));
        out.numbers(kinds);
    }

    static Lexicon read(PackReader in) {
        return new Lexicon(in.texts(), in.numbers());
    }

    /** What a token means. The words of messages recur, so that most are still known. */
    Meaning meaning(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        int slot = (hash ^ (hash >>> 11)) & (RECENT - 1);
        var known = recent[slot];
        if (known != null && known.isOf(tokens, token)) {
            return known;
        }
        var word = tokens.form().substring(tokens.start(token), tokens.end(token));
        var meaning = meaning(word, hash);
        if (meaning.count() > 0 && word.length() <= LONGEST_RECENT && !Character.isDigit(word.charAt(0))) {
            recent[slot] = meaning;
        }
        return meaning;
    }

    private Meaning meaning(String word, int wordHash) {
        var found = new Meaning.Builder();
        int length = word.length();
        lookUp(word, length, wordHash, WHOLE, found);
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word.charAt(i);
            int bit = bit(hash);
            if ((beginnings[bit >>> 6] & 1L << bit) != 0) {
                lookUp(word, i + 1, hash, BEGINNING, found);
            }
        }
        if (Character.isDigit(word.charAt(0))) {
            found.add(NUMBER, 0);
        }
        for (int i = 0; anyPiece && i + 1 < length; i++) {
            piecesAt(word, i, found);
        }
        return found.of(word, wordHash);
    }

    private void lookUp(String word, int length, int hash, int kind, Meaning.Builder found) {
        for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            int place = table[slot] - 1;
            if (kinds[place] == kind && words[place].length() == length && word.startsWith(words[place])) {
                found.add(number(place), 0);
                return;
            }
        }
    }

    private void piecesAt(String word, int at, Meaning.Builder found) {
        int list = pieces.first(pair(word, at));
        for (int piece = pieces.value(list); piece != IntIndex.END; piece = pieces.value(++list)) {
            int place = piece - 1;
            int last = at + words[place].length();
            if (word.startsWith(words[place], at) && (last == word.length() || kinds[place] == PIECE)) {
                found.add(number(place), at);
            }
        }
    }

    private static int number(int place) {
        return NUMBER + 1 + place;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (table.length - 1);
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B1) >>> 17;
    }

    private static int pair(String text, int at) {
        return 1 + ((text.charAt(at) << 8) ^ text.charAt(at + 1));
    }
}
