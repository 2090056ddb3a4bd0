package io.afterorder.messages.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static io.afterorder.messages.template.Vocabulary.Kind.FLAG;
import static io.afterorder.messages.template.Vocabulary.Kind.INSTANT;
import static io.afterorder.messages.template.Vocabulary.Kind.LINK;
import static io.afterorder.messages.template.Vocabulary.Kind.NUMBER;
import static io.afterorder.messages.template.Vocabulary.Kind.WORDS;

/**
 * The placeholders that a template may use, and what each stands for.
 *
 * @param names what can be written at this place
 * @param lists what {@code {{#each}}} can go through, and the names of each of its items
 */
public record Vocabulary(Map<String, Kind> names, Map<String, Vocabulary> lists) {
    /** What a placeholder stands for. */
    public enum Kind {
        WORDS, LINK, NUMBER,
        /** Written by the helper {@code date}. */
        INSTANT,
        /** For {@code {{#if}}} only. */
        FLAG
    }

    private static final Vocabulary DOCUMENT = new Vocabulary(Map.of("title", WORDS, "link", LINK), Map.of());
    private static final Vocabulary TIP = new Vocabulary(Map.of("tip", WORDS), Map.of());
    private static final Vocabulary PRODUCT = new Vocabulary(
            Map.of("name", WORDS, "quantity", NUMBER, "reviewLink", LINK), Map.of("documents", DOCUMENT, "care", TIP));

    /** Of a message's subject and body. */
    public static final Vocabulary MESSAGE = new Vocabulary(
            Map.of("orderId", WORDS, "brand", WORDS, "buyerName", WORDS, "productCount", NUMBER, "shippedAt", INSTANT,
                    "deliveredAt", INSTANT, "askForReview", FLAG, "feedbackLink", LINK),
            Map.of("products", PRODUCT));

    /** Of a theme. */
    public static final Vocabulary THEME = new Vocabulary(Map.of("language", WORDS, "subject", WORDS, "body", WORDS,
            "logo", FLAG, "logoLink", LINK, "logoAlt", WORDS, "logoWidth", NUMBER, "logoHeight", NUMBER), Map.of());

    public Vocabulary {
        names = Map.copyOf(names);
        lists = Map.copyOf(lists);
    }

    /** What can be written within {@code {{#each list}}}: the item's names, and those around it. */
    Vocabulary within(String list) {
        var item = lists.getOrDefault(list, new Vocabulary(Map.of(), Map.of()));
        var all = new LinkedHashMap<>(names);
        all.putAll(item.names());
        return new Vocabulary(all, item.lists());
    }

    /** Everything that can be tested by {@code {{#if}}}. */
    Set<String> testable() {
        var all = new TreeSet<>(names.keySet());
        all.addAll(lists.keySet());
        return all;
    }
}
