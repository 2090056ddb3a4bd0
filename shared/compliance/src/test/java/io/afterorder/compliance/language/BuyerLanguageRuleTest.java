package io.afterorder.compliance.language;

import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BuyerLanguageRuleTest {
    private static final String ENGLISH = "Hello, the lamp that you ordered is late because the glass of it had a crack.";
    private static final String GERMAN = "Hallo, die Lampe, die Sie bestellt haben, kommt später, weil das Glas einen Riss hatte.";
    private final BuyerLanguageRule rule = new BuyerLanguageRule(new Reader());

    @ParameterizedTest
    @CsvSource({"en-US, en-GB, 0", "de, de-AT, 0", "en, de-DE, 1", "en, und, 0", "und, de, 1"})
    void languages_are_compared_and_regions_are_not(String locale, String buyer, int findings) {
        var text = locale.startsWith("de") ? GERMAN : ENGLISH;

        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", locale).order(Letters.order(buyer, "")).text(text).build()))
                .hasSize(findings);
    }

    @Test
    void the_text_decides_where_the_declared_language_is_plainly_wrong() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "de").order(Letters.order("de", "")).text(ENGLISH).build()))
                .hasSize(1);
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").order(Letters.order("de", "")).text(GERMAN).build()))
                .isEmpty();
    }

    @Test
    void the_declared_language_decides_where_the_words_tell_nothing() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").order(Letters.order("de", "")).text("OK").build()))
                .hasSize(1);
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "und").order(Letters.order("de", "")).text("OK").build()))
                .isEmpty();
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "nb").order(Letters.order("nb", "")).text("OK").build()))
                .isEmpty();
    }

    @Test
    void the_seller_reads_both_languages_and_the_words() {
        var letter = Letters.amazon("ORDER_ISSUE", "en").order(Letters.order("de-DE", ""));

        assertThat(rule.check(letter.text(ENGLISH).build())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("required.buyer-language");
            assertThat(finding.where()).isEqualTo(Where.TEXT);
            assertThat(finding.excerpt()).isEqualTo(ENGLISH);
            assertThat(finding.why()).isEqualTo("The message is in English, but the buyer chose German.");
            assertThat(finding.fix()).isEqualTo("Send the German version of the message.");
        });
    }

    @Test
    void the_subject_is_shown_where_there_is_nothing_else() {
        var letter = Letters.amazon("ORDER_ISSUE", "en").order(Letters.order("de-DE", "")).subject("Late");

        assertThat(rule.check(letter.build())).singleElement().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo(Where.SUBJECT);
            assertThat(finding.excerpt()).isEqualTo("Late");
        });
    }
}
