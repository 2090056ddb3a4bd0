package io.afterorder.compliance.language;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The words of a pack, each with a small number: whole ones, beginnings ({@code wor*}), pieces of compounds
 * ({@code *word*}) and {@code #}. A token is looked up by hash, its beginnings by the hashes that come up on the way.
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

    private String[] words = new String[1 << 10];
    /** For each word of the table: its number times 4, and its kind. */
    private int[] meanings = new int[words.length];
    private int[] hashes = new int[words.length];
    private int count = NUMBER;
    /** The hashes of beginnings, so that most are told to be none at one look. */
    private final long[] beginnings = new long[FILTER_BITS / 64];
    private final IntLists piecesByPair = new IntLists();
    private String[] pieces = new String[16];
    private int[] pieceMeanings = new int[16];
    private int pieceCount;
    /** By hash, the last word that was met. Threads may overwrite each other's: what is lost is found again. */
    private final @Nullable Meaning[] recent = new Meaning[RECENT];

    /** The number of a word as a pack writes it. */
    int number(String written) {
        if (written.length() == 1 && written.charAt(0) == PackFile.NUMBER) {
            return NUMBER;
        }
        boolean piece = written.charAt(0) == PackFile.REST;
        boolean open = written.charAt(written.length() - 1) == PackFile.REST;
        var bare = written.substring(piece ? 1 : 0, written.length() - (open ? 1 : 0));
        if (piece) {
            return numberOfPiece(bare, open ? PIECE : PIECE_AT_END);
        }
        return numberOf(bare, open ? BEGINNING : WHOLE);
    }

    private int numberOf(String bare, int kind) {
        int hash = bare.hashCode();
        int slot = slot(hash);
        for (; words[slot] != null; slot = (slot + 1) & (words.length - 1)) {
            if (words[slot].equals(bare) && (meanings[slot] & 3) == kind) {
                return meanings[slot] >> 2;
            }
        }
        int number = ++count;
        put(slot, bare, hash, (number << 2) | kind);
        if (kind == BEGINNING) {
            int bit = bit(hash);
            beginnings[bit >>> 6] |= 1L << bit;
        }
        if (2 * count > words.length) {
            grow();
        }
        return number;
    }

    private void put(int slot, String word, int hash, int meaning) {
        words[slot] = word;
        hashes[slot] = hash;
        meanings[slot] = meaning;
    }

    private void grow() {
        var oldWords = words;
        var oldMeanings = meanings;
        words = new String[2 * oldWords.length];
        meanings = new int[words.length];
        hashes = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i].hashCode());
                while (words[slot] != null) {
                    slot = (slot + 1) & (words.length - 1);
                }
                put(slot, oldWords[i], oldWords[i].hashCode(), oldMeanings[i]);
            }
        }
    }

    private int numberOfPiece(String bare, int kind) {
        for (int i = 0; i < pieceCount; i++) {
            if (pieces[i].equals(bare) && (pieceMeanings[i] & 3) == kind) {
                return pieceMeanings[i] >> 2;
            }
        }
        if (pieceCount == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieceCount);
            pieceMeanings = Arrays.copyOf(pieceMeanings, 2 * pieceCount);
        }
        int number = ++count;
        pieces[pieceCount] = bare;
        pieceMeanings[pieceCount] = (number << 2) | kind;
        piecesByPair.add(pair(bare, 0), pieceCount++);
        return number;
    }

    /** How many numbers there are, and 1. */
    int size() {
        return count + 1;
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
        var meaning = read(word, hash);
        if (word.length() <= LONGEST_RECENT) {
            recent[slot] = meaning;
        }
        return meaning;
    }

    private Meaning read(String word, int wordHash) {
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
        for (int i = 0; pieceCount > 0 && i + 1 < length; i++) {
            piecesAt(word, i, found);
        }
        return found.of(word, wordHash);
    }

    private void lookUp(String word, int length, int hash, int kind, Meaning.Builder found) {
        for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) & (words.length - 1)) {
            if (hashes[slot] == hash && (meanings[slot] & 3) == kind && words[slot].length() == length
                    && word.startsWith(words[slot])) {
                found.add(meanings[slot] >> 2, 0);
                return;
            }
        }
    }

    private void piecesAt(String word, int at, Meaning.Builder found) {
        int place = piecesByPair.first(pair(word, at));
        for (; place != IntLists.END; place = piecesByPair.next(place)) {
            int piece = piecesByPair.value(place);
            var bare = pieces[piece];
            int last = at + bare.length();
            if (last <= word.length() && word.startsWith(bare, at)
                    && (last == word.length() || (pieceMeanings[piece] & 3) == PIECE)) {
                found.add(pieceMeanings[piece] >> 2, at);
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (words.length - 1);
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B1) >>> 17;
    }

    private static int pair(String text, int at) {
        return 1 + ((text.charAt(at) << 8) ^ text.charAt(at + 1));
    }
}
