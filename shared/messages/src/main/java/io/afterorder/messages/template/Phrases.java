package io.afterorder.messages.template;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that templates of a language share, such as greeting and closing. A phrase is one line and holds no other phrase,
 * so that putting phrases in ends, and leaves every line of a template where it was.
 *
 * @param byLanguage by language tag, then by name
 */
public record Phrases(Map<String, Map<String, String>> byLanguage) {
    public static final Phrases NONE = new Phrases(Map.of());

    private static final Pattern PHRASE = Pattern.compile("\\{\\{> ([a-z]+(?:-[a-z]+)*)}}");

    public Phrases {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The phrases of the locale's region, else of its language. */
    public Map<String, String> in(Locale locale) {
        return byLanguage.getOrDefault(locale.toLanguageTag(), byLanguage.getOrDefault(locale.getLanguage(), Map.of()));
    }

    /** The text with every known phrase in its place; an unknown one stays, for {@link Grammar} to refuse. */
    public String putInto(String text, Locale locale) {
        var known = in(locale);
        return PHRASE.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), found.group())));
    }

    static Phrases of(JsonNode json) {
        var languages = new HashMap<String, Map<String, String>>();
        json.properties().forEach(language -> {
            var phrases = new HashMap<String, String>();
            language.getValue().properties()
                    .forEach(phrase -> phrases.put(phrase.getKey(), phrase.getValue().textValue()));
            languages.put(language.getKey(), Map.copyOf(phrases));
        });
        return new Phrases(languages);
    }
}
