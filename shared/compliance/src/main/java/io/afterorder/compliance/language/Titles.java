package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private static final Pattern ORDER_ID = Pattern.compile("\\b\\d{3}-\\d{7}-\\d{7}\\b");

    /** For each word of a title, in lower case, the words that follow it. */
    private final Map<String, Set<String>> followers = new HashMap<>();
    private final Set<String> asWritten = new HashSet<>();
    private final Set<String> unspacedRuns = new HashSet<>();
    private final Set<String> unspaced = new HashSet<>();

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
            var word = lower(written);
            followers.computeIfAbsent(word, _ -> new HashSet<>());
            if (!before.isEmpty()) {
                followers.computeIfAbsent(before, _ -> new HashSet<>()).add(word);
            }
            before = word;
        }
        for (int i = 0; i + UNSPACED_RUN <= title.length(); i++) {
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
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The text with each mention of a title, and each order id, replaced by {@link #PLACE}. */
    String mask(String text) {
        var withoutIds = ORDER_ID.matcher(text).replaceAll(String.valueOf(PLACE));
        if (followers.isEmpty()) {
            return withoutIds;
        }
        for (var title : unspaced) {
            withoutIds = withoutIds.replace(title, String.valueOf(PLACE));
        }
        return maskWords(unspacedRuns.isEmpty() ? withoutIds : maskRuns(withoutIds));
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
        var masked = new StringBuilder(text.length());
        var run = new ArrayList<MatchResult>();
        int from = 0;
        for (var word : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
            var spelled = lower(word.group());
            if (!run.isEmpty() && !followers.getOrDefault(lower(run.getLast().group()), Set.of()).contains(spelled)) {
                from = close(run, text, from, masked);
            }
            if (followers.containsKey(spelled)) {
                run.add(word);
            }
        }
        from = close(run, text, from, masked);
        return masked.append(text, from, text.length()).toString();
    }

    private int close(List<MatchResult> run, String text, int from, StringBuilder masked) {
        int end = from;
        if (isTitle(run, text)) {
            masked.append(text, from, run.getFirst().start()).append(PLACE);
            end = run.getLast().end();
        }
        run.clear();
        return end;
    }

    private boolean isTitle(List<MatchResult> run, String text) {
        if (run.size() >= PLAINLY_A_TITLE) {
            return true;
        }
        if (run.isEmpty() || !run.stream().allMatch(word -> asWritten.contains(word.group()))) {
            return false;
        }
        var first = run.getFirst().group();
        boolean named = Character.isUpperCase(first.charAt(0)) && run.getFirst().start() > 0;
        return run.size() == 2 ? named || isLong(run) || isQuoted(run, text) : named && first.length() >= LONG_WORD;
    }

    private static boolean isLong(List<MatchResult> run) {
        return run.stream().allMatch(word -> word.group().length() >= LONG_WORD);
    }

    private static boolean isQuoted(List<MatchResult> run, String text) {
        int before = run.getFirst().start() - 1;
        return before >= 0 && "\"'“„«‘‚‹".indexOf(text.charAt(before)) >= 0;
    }
}
