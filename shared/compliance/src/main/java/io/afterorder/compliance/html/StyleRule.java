package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One selector and what it declares.
 *
 * @param key the tag, {@code .class} or {@code #id} without which no element matches; {@code *} where there is none
 * @param evaluator what decides a match; none where the key alone does
 * @param position among the selectors of the page
 */
record StyleRule(String key, @Nullable Evaluator evaluator, int specificity, int position,
        List<Declaration> declarations) {
    /** Pseudo-classes and -elements say when or on which part; an author's colour on hover is still a colour. */
    private static final Pattern PSEUDO = Pattern.compile("::?[a-zA-Z-]++");
    private static final Pattern SIMPLE = Pattern.compile("[.#]?[\\w-]++|\\*");
    /** Brackets and {@code ~=} mean other things to jsoup than to CSS, and could cost much time. */
    private static final Pattern STRANGE = Pattern.compile("[()\\\\]|~=|\\*=|!=");
    private static final int LONGEST = 200;

    /** Empty for a selector that mail clients do not know either, or that is not worth the time. */
    static Optional<StyleRule> of(String written, List<Declaration> declarations, int position) {
        var selector = written.strip();
        boolean simple = isName(selector);
        if (!simple) {
            selector = PSEUDO.matcher(selector).replaceAll("");
            simple = SIMPLE.matcher(selector).matches();
        }
        if (selector.isBlank() || selector.length() > LONGEST || (!simple && STRANGE.matcher(selector).find())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StyleRule(keyOf(selector), simple ? null : QueryParser.parse(selector),
                    specificityOf(selector), position, declarations));
        } catch (SelectorParseException | IllegalArgumentException notASelector) {
            return Optional.empty();
        }
    }

    /** A tag, class or id: as most selectors of letters are. */
    private static boolean isName(String selector) {
        int start = selector.startsWith(".") || selector.startsWith("#") ? 1 : 0;
        for (int i = start; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) {
                return false;
            }
        }
        return selector.length() > start;
    }

    boolean isSimple() {
        return evaluator == null;
    }

    boolean matches(Element element) {
        return evaluator == null || element.is(evaluator);
    }

    private static String keyOf(String selector) {
        int start = Math.max(Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')),
                Math.max(selector.lastIndexOf('+'), selector.lastIndexOf('~'))) + 1;
        var last = selector.substring(start);
        if (last.contains("[") || last.contains("]")) {
            return "*";
        }
        int mark = Math.max(last.lastIndexOf('.'), last.lastIndexOf('#'));
        return mark < 0 ? last.toLowerCase(java.util.Locale.ROOT) : last.substring(mark);
    }

    /** CSS Selectors Level 3, 9: ids before classes before tags. */
    private static int specificityOf(String selector) {
        int specificity = 0;
        boolean atStart = true;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            specificity += c == '#' ? 10_000 : c == '.' || c == '[' ? 100 : atStart && Character.isLetter(c) ? 1 : 0;
            atStart = c == ' ' || c == '>' || c == '+' || c == '~';
        }
        return specificity;
    }
}
