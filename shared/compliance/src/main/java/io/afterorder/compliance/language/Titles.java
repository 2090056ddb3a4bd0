package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that a message may mention without meaning their words: the titles of the order's products and the seller's
 * brand. A product called "Five Star Towels" asks for no stars, so what repeats a title, word for word and in the title's
 * own case, is masked before anything is looked up.
 */
final class Titles {
    /** What stands in for a title. */
    static final char PLACE = '■';
    /** This many words of a title in a row are the title, in whatever case. */
    private static final int PLAINLY_A_TITLE = 3;
    /** A single word must be this long. */
    private static final int LONG_WORD = 4;
    /** This many characters of a title in a row are the title where words are not spaced. */
    private static final int UNSPACED_RUN = 4;

    private static final int HASH_SHIFT = 20;
    private static final int ASCII = 0x80;

    /** A word of a text, as it is written and in lower case. */
    private record Word(String written, String spelled, int start, int end) {}

    /** For each word of a title, in lower case, the words that follow it. */
    private final Map<String, Set<String>> followers = new HashMap<>();
    private final Set<String> asWritten = new HashSet<>();
    private final Set<String> unspacedRuns = new HashSet<>();
    private final Set<String> unspaced = new HashSet<>();
    /** Whether a word of a title begins with a letter or digit of ASCII, of either size. */
    private final boolean[] firstLetters = new boolean[ASCII];
    /** The titles' words in normal form, hashed. */
    private final BitSet hashes = new BitSet(1 << (Integer.SIZE - HASH_SHIFT));

    Titles(List<String> titles) {
        titles.forEach(this::learn);
    }

    private void learn(String title) {
        if (title.length() >= UNSPACED_RUN && title.chars().anyMatch(c -> NormalForm.isUnspaced((char) c))) {
            unspaced.add(title);
        }
        var before = "";
        for (var written : words(title)) {
            asWritten.add(written);
            var tokens = NormalForm.tokens(written);
            for (int token = 0; token < tokens.count(); token++) {
                hashes.set(hash(tokens, token));
            }
            var word = lower(written);
            if (word.charAt(0) < ASCII) {
                firstLetters[word.charAt(0)] = true;
                firstLetters[Character.toUpperCase(word.charAt(0))] = true;
            }
            followers.computeIfAbsent(word, _ -> new HashSet<>());
            if (!before.isEmpty()) {
                followers.computeIfAbsent(before, _ -> new HashSet<>()).add(word);
            }
            before = word;
        }
        for (int i = 0; unspaced.contains(title) && i + UNSPACED_RUN <= title.length(); i++) {
            if (isRun(title.substring(i, i + UNSPACED_RUN))) {
                unspacedRuns.add(title.substring(i, i + UNSPACED_RUN));
            }
        }
    }

    /** Digits and letters belong to it too, as in 星5つ空, where most of it is unspaced. */
    private static boolean isRun(String part) {
        return part.chars().allMatch(c -> NormalForm.isWord((char) c))
                && 2 * part.chars().filter(c -> NormalForm.isUnspaced((char) c)).count() > UNSPACED_RUN;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (int start = WrittenWords.start(text, 0); start < text.length();) {
            int end = WrittenWords.end(text, start);
            words.add(text.substring(start, end));
            start = WrittenWords.start(text, end);
        }
        return words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a title may be mentioned by a text with these words, which were found once: their hashes are compared. */
    boolean mayBeIn(Tokens words) {
        if (!unspaced.isEmpty() || !words.arePlain()) {
            return true;
        }
        for (int token = 0; token < words.count(); token++) {
            if (hashes.get(hash(words, token))) {
                return true;
            }
        }
        return false;
    }

    private static int hash(Tokens words, int token) {
        return (words.hash(token) * 0x9E3779B1) >>> HASH_SHIFT;
    }

    /** The text with each mention of a title, and each order id, replaced by {@link #PLACE}. */
    String mask(String text) {
        var masked = OrderIds.mask(text, PLACE);
        if (followers.isEmpty()) {
            return masked;
        }
        for (var title : unspaced) {
            masked = masked.replace(title, String.valueOf(PLACE));
        }
        return maskWords(unspacedRuns.isEmpty() ? masked : maskRuns(masked));
    }

    private String maskRuns(String text) {
        var masked = new StringBuilder(text.length());
        int covered = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i + UNSPACED_RUN <= text.length() && unspacedRuns.contains(text.substring(i, i + UNSPACED_RUN))) {
                covered = i + UNSPACED_RUN;
            }
            masked.append(i < covered ? PLACE : text.charAt(i));
        }
        return masked.toString();
    }

    private String maskWords(String text) {
        var masked = new StringBuilder(0);
        var run = new ArrayList<Word>(0);
        int from = 0;
        for (int start = WrittenWords.start(text, 0); start < text.length();) {
            int end = WrittenWords.end(text, start);
            var spelled = mayBeOfTitle(text.charAt(start)) ? lower(text.substring(start, end)) : "";
            if (!run.isEmpty() && !isFollower(run.getLast(), spelled)) {
                from = close(run, text, from, masked);
            }
            if (followers.containsKey(spelled)) {
                run.add(new Word(text.substring(start, end), spelled, start, end));
            }
            start = WrittenWords.start(text, end);
        }
        from = close(run, text, from, masked);
        return from == 0 ? text : masked.append(text, from, text.length()).toString();
    }

    private boolean mayBeOfTitle(char first) {
        return first >= ASCII || firstLetters[first];
    }

    private boolean isFollower(Word before, String spelled) {
        return followers.getOrDefault(before.spelled(), Set.of()).contains(spelled);
    }

    private int close(List<Word> run, String text, int from, StringBuilder masked) {
        int end = from;
        if (isTitle(run, text)) {
            masked.append(text, from, run.getFirst().start()).append(PLACE);
            end = run.getLast().end();
        }
        run.clear();
        return end;
    }

    private boolean isTitle(List<Word> run, String text) {
        if (run.size() >= PLAINLY_A_TITLE) {
            return true;
        }
        if (run.isEmpty() || !areAsWritten(run)) {
            return false;
        }
        var first = run.getFirst().written();
        boolean named = Character.isUpperCase(first.charAt(0)) && run.getFirst().start() > 0;
        return run.size() == 2 ? named || isLong(run) || isQuoted(run, text) : named && first.length() >= LONG_WORD;
    }

    private boolean areAsWritten(List<Word> run) {
        for (var word : run) {
            if (!asWritten.contains(word.written())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLong(List<Word> run) {
        for (var word : run) {
            if (word.written().length() < LONG_WORD) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuoted(List<Word> run, String text) {
        int before = run.getFirst().start() - 1;
        return before >= 0 && "\"'“„«‘‚‹".indexOf(text.charAt(before)) >= 0;
    }
}
