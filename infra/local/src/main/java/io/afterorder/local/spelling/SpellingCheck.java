package io.afterorder.local.spelling;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Warns of words that stand in no dictionary of the message's language. Communication Guidelines, style items (2020-11):
 * no spelling errors. Names of the seller, of the order's products and of persons are right; so is the seller's own list.
 */
public final class SpellingCheck {
    private static final String RULE = "style.spelling";

    private final WordList words;
    private final Set<Locale> withoutDictionary = new LinkedHashSet<>();

    public SpellingCheck(WordList words) {
        this.words = words;
    }

    /** A warning for each word, at the first place of the message that has it. */
    public Stream<Finding> findings(Message message) {
        return misspellings(message).stream().map(wrong -> Finding.warn(RULE, wrong.where(), wrong.excerpt(),
                "\"" + wrong.word() + "\" stands in no dictionary of " + nameOf(message.locale()) + ".",
                sentence(wrong.remedy())));
    }

    /** The words themselves; none where there is no dictionary of the language. */
    public List<Misspelling> misspellings(Message message) {
        var dictionaries = Dictionaries.of(message.locale());
        if (dictionaries.isEmpty()) {
            withoutDictionary.add(Locale.of(message.locale().getLanguage()));
            return List.of();
        }
        return new Proofreading(dictionaries.get(), words.with(names(message)), message.locale())
                .misspellings(message.visibleText());
    }

    /** Languages of messages that could not be looked up. */
    public Set<Locale> withoutDictionary() {
        return Set.copyOf(withoutDictionary);
    }

    private static Stream<String> names(Message message) {
        return Stream.concat(
                message.order().stream().flatMap(order -> order.items().stream())
                        .flatMap(item -> Stream.of(item.title(), item.sku())),
                message.seller().stream().flatMap(seller -> Stream.of(seller.brand(), seller.postalAddress())));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String nameOf(Locale locale) {
        return Locale.of(locale.getLanguage()).getDisplayLanguage(Locale.ENGLISH);
    }
}
