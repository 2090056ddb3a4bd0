package io.afterorder.compliance.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rules of a page's style blocks, found by tag, class or id so that most are never tried on most elements. */
final class StyleSheet {
    /** Beyond these a style block is no letter's; what is over is left out, so that no block can stall a check. */
    private static final int MOST_SELECTORS = 2_000;
    private static final int MOST_TRIALS = 2_000_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/");

    private static final Comparator<StyleRule> BY_STRENGTH = Comparator.comparingInt(StyleRule::specificity)
            .thenComparingInt(StyleRule::position);

    private final Map<String, List<StyleRule>> byKey = new HashMap<>();
    private int selectors;
    private int trials;

    static StyleSheet of(Document document) {
        var sheet = new StyleSheet();
        for (var style : document.getElementsByTag("style")) {
            var css = style.data();
            var bare = css.contains("/*") ? COMMENT.matcher(css).replaceAll(" ") : css;
            sheet.readBlocks(bare.replace("<!--", " ").replace("-->", " "));
        }
        return sheet;
    }

    /** Gives the declarations of every rule that matches, the weakest rule first. */
    void declare(Element element, Consumer<Declaration> found) {
        if (selectors == 0) {
            return;
        }
        var matching = new ArrayList<StyleRule>(0);
        collect("*", element, matching);
        collect(element.normalName(), element, matching);
        if (element.hasAttr("id") && !element.id().isEmpty()) {
            collect("#" + element.id(), element, matching);
        }
        if (element.hasAttr("class")) {
            collectByClass(element, matching);
        }
        if (matching.isEmpty()) {
            return;
        }
        if (matching.size() > 1) {
            matching.sort(BY_STRENGTH);
        }
        matching.forEach(rule -> rule.declarations().forEach(found));
    }

    private void collectByClass(Element element, List<StyleRule> matching) {
        var names = element.className();
        for (var name : isOne(names) ? List.of(names) : List.of(names.split("\\s+"))) {
            collect("." + name, element, matching);
        }
    }

    private static boolean isOne(String names) {
        for (int i = 0; i < names.length(); i++) {
            if (names.charAt(i) <= ' ') {
                return false;
            }
        }
        return true;
    }

    private void collect(String key, Element element, List<StyleRule> matching) {
        for (var rule : byKey.getOrDefault(key, List.of())) {
            if (rule.isSimple() || (trials++ < MOST_TRIALS && rule.matches(element))) {
                matching.add(rule);
            }
        }
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
                StyleRule.of(selector, declarations, selectors).ifPresent(rule -> {
                    selectors++;
                    byKey.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
                });
            }
        }
    }
}
