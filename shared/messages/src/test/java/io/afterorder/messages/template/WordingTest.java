package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
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

    @ParameterizedTest
    @CsvSource({"fr, 0, a", "fr, 1, a", "fr, 2, b", "ja, 1, a", "ja, 5, a", "pl, 1, a", "pl, 3, b", "pl, 5, c",
            "pl, 12, c",
            "pl, 22, b", "de, 0, b"})
    void plural_knows_the_forms_of_each_language(String locale, int count, String form) throws Unrenderable {
        assertThat(write("{{plural n \"a\" \"b\" \"c\"}}", Map.of("n", count), locale)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 3–5 November 2026", "en-US, 'November 3–5, 2026'", "de-DE, 3.–5. November 2026",
            "fr-FR, 3–5 novembre 2026", "es-ES, 3–5 de noviembre de 2026", "it-IT, 3–5 novembre 2026",
            "ja-JP, 2026年11月3日～5日"})
    void a_range_of_days_names_month_and_year_once(String locale, String written) throws Unrenderable {
        assertThat(range("2026-11-03T12:00:00Z", "2026-11-05T12:00:00Z", locale)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05T07:00:00Z, 2026-11-05T20:00:00Z, 5 November 2026",
            "2026-11-30T12:00:00Z, 2026-12-02T12:00:00Z, 30 November 2026 – 2 December 2026"})
    void a_range_of_one_day_is_that_day_and_one_across_months_names_both(String from, String to, String written)
            throws Unrenderable {
        assertThat(range(from, to, "en-GB")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, EUR, '€1,249.50'", "de-DE, EUR, '1.249,50 €'", "en-US, USD, '$1,249.50'",
            "ja-JP, JPY, '￥1,250'"})
    void money_is_written_as_the_language_does(String locale, String currency, String written) throws Unrenderable {
        var amount = new Amount(new BigDecimal("1249.5"), Currency.getInstance(currency));

        assertThat(write("{{money total}}", Map.of("total", amount), locale).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @Test
    void is_writes_its_block_for_the_chosen_word_alone() throws Unrenderable {
        var words = "{{#is cause \"weather\"}}snow{{else}}not snow{{/is}}";

        assertThat(write(words, Map.of("cause", "weather"), "en")).isEqualTo("snow");
        assertThat(write(words, Map.of("cause", "strike"), "en")).isEqualTo("not snow");
        assertThat(write(words, Map.of(), "en")).isEqualTo("not snow");
    }

    @Test
    void url_writes_a_value_as_a_part_of_a_link() throws Unrenderable {
        assertThat(write("{{url words}}", Map.of("words", "a b&c=ü/?"), "en")).isEqualTo("a%20b%26c%3D%C3%BC%2F%3F");
    }

    private static String range(String from, String to, String locale) throws Unrenderable {
        return write("{{range a b}}", Map.of("a", Instant.parse(from), "b", Instant.parse(to)), locale);
    }

    private static String write(String words, Map<String, Object> values, String locale) throws Unrenderable {
        return new Engine().text(new Part("templates/x/en.hbs", 1, words))
                .fill(new Model(values, Locale.forLanguageTag(locale), ZoneId.of("Europe/Berlin")));
    }
}
