package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToneRuleTest {
    private final ToneRule rule = new ToneRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");

    @Test
    void two_words_of_four_capitals_are_shouted() {
        said.isBarred("It is NEVER LATE again.", "GOOD NEWS", "PLEASE - READ this", "Das ÄÖÜÄ ÄÖÜÄ Lied",
                "𝐀𝐁𝐂𝐃 𝐄𝐅𝐆𝐇 now");
        said.isLeftAlone("It is NEVER late.", "It has USB LATE ports.", "It is a DIN FULL size",
                "NEVER, and only LATE.",
                "a NASA or a LAMP", "Never late again.");
    }

    @Test
    void marks_in_a_row_are_shouted() {
        said.isBarred("It is late!!", "It is late ??? Why", "Why?!?", "遅れます！！", "それは！？！");
        said.isLeftAlone("It is late!", "Why??", "Why?!", "Late! Very! Late?");
    }

    @Test
    void slang_is_warned_of() {
        said.isBarred("Hey dude, wassup with the lamp.");
    }

    @Test
    void laughing_in_japanese_is_slang_and_the_start_of_an_address_is_none() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "ja").text("遅れてすみません笑www").build())).hasSize(1);
        assertThat(rule.check(Letters.amazon("REVIEW_REQUEST", "ja")
                .text("レビューを書く: https://www.amazon.co.jp/review/review-your-purchases/").build())).isEmpty();
    }

    @Test
    void the_capitals_of_an_engraving_are_the_buyers() {
        assertThat(rule.check(Letters.amazon("CUSTOM_DESIGN", "en").text("Line 1: HAPPY TRAILS FOREVER").build()))
                .isEmpty();
    }

    @Test
    void a_title_in_capitals_is_not_shouted() {
        var message = Letters.amazon("ORDER_ISSUE", "en").order(Letters.order("en", "HARBOR LAMP BRASS"))
                .text("Your HARBOR LAMP BRASS is late.");

        assertThat(rule.check(message.build())).isEmpty();
    }

    @Test
    void it_is_a_warning_that_shows_the_first_loud_sentence() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").text("Hello. It is late!! Sorry!!").build()))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.blocks()).isFalse();
                    assertThat(finding.rule()).isEqualTo("tone.unprofessional");
                    assertThat(finding).extracting(Finding::excerpt).isEqualTo("It is late!!");
                });
    }
}
