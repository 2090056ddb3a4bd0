package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TitlesTest {
    private final Titles titles = new Titles(List.of("Five Star Hotel Towels, Set of 6", "Coupon Organizer Wallet",
            "五つ星ホテル仕様 フェイスタオル", "Der fünfte Stern: 40 Abendlieder"));

    @Test
    void what_repeats_a_title_is_masked() {
        assertThat(titles.mask("Your Five Star Hotel Towels are late")).isEqualTo("Your ■ are late");
        assertThat(titles.mask("the Coupon Organizer is here")).isEqualTo("the ■ is here");
        assertThat(titles.mask("„Der fünfte Stern“ kam an")).isEqualTo("„■“ kam an");
        assertThat(titles.mask("「五つ星ホテル仕様」について")).isEqualTo("「■■■■■■■■」について");
    }

    @Test
    void a_whole_title_is_masked_though_it_mixes_blanks_and_digits() {
        var mixed = new Titles(List.of("星5つ 特選風呂敷"));

        assertThat(mixed.mask("「星5つ 特選風呂敷」が届きました")).isEqualTo("「■」が届きました");
        assertThat(mixed.mask("星5つをお願いします")).isEqualTo("星5つをお願いします");
    }

    @Test
    void the_same_words_in_another_case_or_order_are_no_title() {
        assertThat(titles.mask("please leave five star ratings")).isEqualTo("please leave five star ratings");
        assertThat(titles.mask("五つ星をお願いします")).isEqualTo("五つ星をお願いします");
    }

    @Test
    void an_order_id_is_masked() {
        assertThat(titles.mask("order 302-7719046-3385521 left")).isEqualTo("order ■ left");
    }
}
