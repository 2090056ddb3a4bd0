package io.afterorder.compliance.direct;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostalAddressTest {
    private static boolean standsIn(String address, String text) {
        return PostalAddress.of(address).standsIn(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101, USA | TIDEWATER LAMPS · 7, Pier Road · Portland ME 04101",
            "Lampenhaus Nord GmbH, Am Kai 7, 28195 Bremen, Deutschland | Lampenhaus Nord, Am Kai 7, 28195 Bremen",
            "– Kai 7, Bremen, Hanse, Deutschland | Kai 7, Bremen, Hanse"})
    void may_lack_the_country_or_the_kind_of_company(String address, String text) {
        assertThat(standsIn(address, text)).isTrue();
    }

    @Test
    void needs_seven_of_ten_words() {
        var address = "Tidewater Lamps Limited Company, Pier Road, Portland, Maine, United States";

        assertThat(standsIn(address, "Tidewater Lamps, Pier Road, Portland, Maine, United")).isTrue();
        assertThat(standsIn(address, "Tidewater Lamps, Pier Road, Portland, Maine")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tidewater Lamps, 7 Pier Road, Portland, ME 04101 | Tidewater Lamps, 77 Pier Road, Portland, ME 04101",
            "Tidewater Lamps, 7 Pier Road, Portland, ME 04101 | Tidewater Lamps, Pier Road, Portland, ME 04101",
            "Tidewater Lamps, 7a Pier Road, Portland, ME 04101 | Tidewater Lamps, 7b Pier Road, Portland, ME 04101"})
    void needs_every_number_as_it_is(String address, String text) {
        assertThat(standsIn(address, text)).isFalse();
    }

    @Test
    void is_more_than_its_numbers() {
        assertThat(standsIn("Tidewater Lamps, 7 Pier Road, Portland, ME 04101", "7 of 04101 lamps are left."))
                .isFalse();
    }

    @Test
    void is_found_in_japanese_which_sets_no_blanks_between_words() {
        var address = "横浜商店 神奈川県 横浜市 みなとみらい 2-3-5";

        assertThat(standsIn(address, "発行元：横浜商店、神奈川県横浜市みなとみらい 2-3-5")).isTrue();
        assertThat(standsIn(address, "発行元：横浜商店、2-3-5")).isFalse();
    }
}
