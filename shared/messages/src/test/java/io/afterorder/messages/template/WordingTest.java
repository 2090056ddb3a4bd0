package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    private static final List<Map<String, String>> THREE = List.of(Map.of("name", "A"), Map.of("name", "B"),
            Map.of("name", "C"));

    @ParameterizedTest
    @CsvSource({"en-GB, 'A, B and C'", "en-US, 'A, B, and C'", "de-DE, 'A, B und C'", "fr-FR, 'A, B et C'"})
    void a_list_of_names_is_joined_as_the_language_does(String locale, String joined) throws Unrenderable {
        assertThat(write("{{list products}}", Map.of("products", THREE), locale)).isEqualTo(joined);
    }

    @Test
    void one_or_two_names_need_no_comma() throws Unrenderable {
        assertThat(write("{{list products}}", Map.of("products", THREE.subList(0, 1)), "de")).isEqualTo("A");
        assertThat(write("{{list products}}", Map.of("products", THREE.subList(0, 2)), "de")).isEqualTo("A und B");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 7 March 2026", "en-US, 'March 7, 2026'", "de-DE, 7. März 2026"})
    void a_date_is_the_day_in_the_buyers_zone(String locale, String written) throws Unrenderable {
        assertThat(write("{{date deliveredAt}}", Map.of("deliveredAt", Instant.parse("2026-03-06T23:30:00Z")), locale))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, them", "1, it", "2, them"})
    void plural_chooses_by_the_number(int count, String word) throws Unrenderable {
        assertThat(write("{{plural n \"it\" \"them\"}}", Map.of("n", count), "en")).isEqualTo(word);
    }

    @Test
    void url_writes_a_value_as_a_part_of_a_link() throws Unrenderable {
        assertThat(write("{{url words}}", Map.of("words", "a b&c=ü/?"), "en")).isEqualTo("a%20b%26c%3D%C3%BC%2F%3F");
    }

    private static String write(String words, Map<String, Object> values, String locale) throws Unrenderable {
        return new Engine().text(new Part("templates/x/en.hbs", 1, words))
                .fill(new Model(values, Locale.forLanguageTag(locale), ZoneId.of("Europe/Berlin")));
    }
}
