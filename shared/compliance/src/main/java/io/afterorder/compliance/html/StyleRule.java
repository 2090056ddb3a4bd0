package io.afterorder.compliance.html;

import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One selector and what it declares.
 *
 * @param key the tag, {@code .class} or {@code #id} without which no element matches; {@code *} where there is none
 * @param decided by jsoup; empty where the key alone decides
 * @param specificity decides between rules; CSS Selectors Level 3, 9
 * @param position among the selectors of the page
 */
record StyleRule(String key, Optional<Evaluator> decided, int specificity, int position,
        List<Declaration> declarations) {
    /** Pseudo-classes and -elements say when or on which part; an author's colour on hover is still a colour. */
    private static final Pattern PSEUDO = Pattern.compile("::?[a-zA-Z-]++");
    private static final Pattern SIMPLE = Pattern.compile("[.#]?[\\w-]++|\\*");
    /** Brackets and {@code ~=} mean other things to jsoup than to CSS, and could cost much time. */
    private static final Pattern STRANGE = Pattern.compile("[()\\\\]|~=|\\*=|!=");
    private static final int LONGEST = 200;

    /** Empty for a selector that mail clients do not know either, or that is not worth the time. */
    static Optional<StyleRule> of(String written, List<Declaration> declarations, int position) {
        var selector = PSEUDO.matcher(written.strip()).replaceAll("");
        if (selector.isBlank() || selector.length() > LONGEST) {
            return Optional.empty();
        }
        if (SIMPLE.matcher(selector).matches()) {
            return Optional.of(new StyleRule(keyOf(selector), Optional.empty(), specificityOf(selector), position,
                    declarations));
        }
        return evaluator(selector).map(evaluator -> new StyleRule(keyOf(selector), Optional.of(evaluator),
                specificityOf(selector), position, declarations));
    }

    private static Optional<Evaluator> evaluator(String selector) {
        try {
            return STRANGE.matcher(selector).find() ? Optional.empty() : Optional.of(QueryParser.parse(selector));
        } catch (SelectorParseException | IllegalArgumentException notASelector) {
            return Optional.empty();
        }
    }

    /** Rules of a page differ in their positions. */
    @Override
    public int hashCode() {
        return position;
    }

    /** Whether the key alone decides. */
    boolean isName() {
        return decided.isEmpty();
    }

    private static String keyOf(String selector) {
        int start = Math.max(Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')),
                Math.max(selector.lastIndexOf('+'), selector.lastIndexOf('~'))) + 1;
        var last = selector.substring(start);
        if (last.contains("[") || last.contains("]")) {
            return "*";
        }
        int mark = Math.max(last.lastIndexOf('.'), last.lastIndexOf('#'));
        return mark < 0 ? last.toLowerCase(Locale.ROOT) : last.substring(mark);
    }

    /** Ids before classes before tags. */
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
