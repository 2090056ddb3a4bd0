package io.afterorder.compliance.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of style blocks, found by tag, class or id so that most are never tried on most elements. It does not
 * change once it is read: the same template makes letter after letter, so that the last few are kept.
 */
final class StyleSheet {
    static final StyleSheet NONE = new StyleSheet();
    /** Beyond these a style block is no letter's; what is over is left out, so that no block can stall a check. */
    private static final int MOST_SELECTORS = 2_000;
    private static final int MOST_KEPT = 16;
    private static final int LONGEST_KEPT = 20_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/");
    private static final Map<String, StyleSheet> KEPT = Collections.synchronizedMap(new LastUsed());

    /** Rules that hold for every element of their key, and rules for which more has to be so. */
    private final Map<String, List<StyleRule>> named = new HashMap<>();
    private final Map<String, List<StyleRule>> placed = new HashMap<>();
    private boolean placesMarked;
    private int selectors;

    private static final class LastUsed extends LinkedHashMap<String, StyleSheet> {
        private static final long serialVersionUID = 1;

        private LastUsed() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StyleSheet> eldest) {
            return size() > MOST_KEPT;
        }
    }

    private StyleSheet() {}

    /** @param blocks the content of each style block */
    static StyleSheet of(List<String> blocks) {
        if (blocks.isEmpty()) {
            return NONE;
        }
        if (blocks.size() > 1 || blocks.getFirst().length() > LONGEST_KEPT) {
            return read(blocks);
        }
        return KEPT.computeIfAbsent(blocks.getFirst(), css -> read(List.of(css)));
    }

    private static StyleSheet read(List<String> blocks) {
        var sheet = new StyleSheet();
        for (var css : blocks) {
            var bare = css.contains("/*") ? COMMENT.matcher(css).replaceAll(" ") : css;
            sheet.readBlocks(bare.replace("<!--", " ").replace("-->", " "));
        }
        return sheet;
    }

    boolean isEmpty() {
        return selectors == 0;
    }

    /** Whether a class or an id may decide which rules are to be tried. */
    boolean placesMarked() {
        return placesMarked;
    }

    List<StyleRule> named(String key) {
        return named.getOrDefault(key, List.of());
    }

    List<StyleRule> placed(String key) {
        return placed.getOrDefault(key, List.of());
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
