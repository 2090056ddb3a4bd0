package io.afterorder.compliance.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The rules of style blocks, found by tag, class or id so that most are never tried on most elements. It does not
 * change once it is read.
 */
final class StyleSheet {
    /** Beyond these a style block is no letter's; what is over is left out, so that no block can stall a check. */
    private static final int MOST_SELECTORS = 2_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/");
    private static final Comparator<StyleRule> BY_STRENGTH = Comparator.comparingInt(StyleRule::specificity)
            .thenComparingInt(StyleRule::position);

    /** Rules that hold for every element of their key, and rules for which more has to be so. */
    private final Map<String, List<StyleRule>> named = new HashMap<>();
    private final Map<String, List<StyleRule>> placed = new HashMap<>();
    private boolean placesMarked;
    private int selectors;

    private StyleSheet() {}

    /** @param blocks the content of each style block */
    static StyleSheet of(List<String> blocks) {
        var sheet = new StyleSheet();
        for (var css : blocks) {
            var bare = css.contains("/*") ? COMMENT.matcher(css).replaceAll(" ") : css;
            sheet.readBlocks(bare.replace("<!--", " ").replace("-->", " "));
        }
        return sheet;
    }

    /** Whether a class or an id may decide which rules are to be tried. */
    boolean placesMarked() {
        return placesMarked;
    }

    /** The rules that may hold for an element of a key, depending on where it stands. */
    List<StyleRule> placed(String key) {
        return placed.getOrDefault(key, List.of());
    }

    /** The rules that may hold for an element of a tag, depending on where it stands. */
    List<StyleRule> candidates(String tag) {
        var candidates = new ArrayList<>(placed("*"));
        candidates.addAll(placed(tag));
        return List.copyOf(candidates);
    }

    /**
     * Gives the declarations of every rule that holds for an element, the weakest rule first.
     *
     * @param placing the rules that hold because of where it stands
     */
    void declare(String tag, String id, List<String> classes, List<StyleRule> placing, Consumer<Declaration> found) {
        var holding = new ArrayList<>(placing);
        addNamed("*", holding);
        addNamed(tag, holding);
        if (!id.isEmpty()) {
            addNamed("#" + id, holding);
        }
        for (var name : classes) {
            addNamed("." + name, holding);
        }
        holding.sort(BY_STRENGTH);
        holding.forEach(rule -> rule.declarations().forEach(found));
    }

    private void addNamed(String key, List<StyleRule> holding) {
        holding.addAll(named.getOrDefault(key, List.of()));
    }

    private void readBlocks(String css) {
        int start = 0;
        while (start < css.length()) {
            int open = css.indexOf('{', start);
            if (open < 0) {
                return;
            }
            int close = closing(css, open);
            var prelude = css.substring(start, open);
            prelude = prelude.substring(prelude.lastIndexOf(';') + 1).strip().toLowerCase(Locale.ROOT);
            if (!prelude.startsWith("@")) {
                readRule(css.substring(start, open), css.substring(open + 1, close));
            } else if (prelude.startsWith("@media") && !prelude.contains("print") && !prelude.contains("dark")) {
                readFlat(css.substring(open + 1, close));
            }
            start = close + 1;
        }
    }

    /** The rules within {@code @media}; what is nested deeper is left out. */
    private void readFlat(String css) {
        int start = 0;
        while (start < css.length()) {
            int open = css.indexOf('{', start);
            if (open < 0) {
                return;
            }
            int close = closing(css, open);
            readRule(css.substring(start, open), css.substring(open + 1, close));
            start = close + 1;
        }
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    private void readRule(String prelude, String body) {
        var declarations = new ArrayList<Declaration>();
        Declaration.parse(body, declarations::add);
        if (declarations.isEmpty()) {
            return;
        }
        for (var selector : prelude.substring(prelude.lastIndexOf(';') + 1).split(",")) {
            if (selectors < MOST_SELECTORS) {
                StyleRule.of(selector, declarations, selectors).ifPresent(this::add);
            }
        }
    }

    private void add(StyleRule rule) {
        selectors++;
        placesMarked |= !rule.isName() && (rule.key().startsWith(".") || rule.key().startsWith("#"));
        (rule.isName() ? named : placed).computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
    }
}
