package io.afterorder.compliance.contact;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TelephonyTest {
    @Test
    void a_number_is_in_use_possible_or_neither() {
        assertThat(Telephony.isValid("020 7946 0018", "GB")).isTrue();
        assertThat(Telephony.isValid("(207) 155-0134", "US")).isFalse();
        assertThat(Telephony.isPossible("(207) 155-0134", "US")).isTrue();
        assertThat(Telephony.isPossible("12345678", "US")).isFalse();
    }

    @Test
    void two_spellings_of_one_number_are_the_same() {
        assertThat(Telephony.same("+44 113 4960182", "0113 496 0182", "GB")).isTrue();
        assertThat(Telephony.same("+44 113 4960182", "0113 496 0183", "GB")).isFalse();
        assertThat(Telephony.same("+44 113 4960182", "+1 113 4960182", "GB")).isFalse();
    }

    @Test
    void where_no_country_is_known_the_digits_are_compared() {
        assertThat(Telephony.same("0421 555017", "0421/55-50-17", "")).isTrue();
        assertThat(Telephony.same("555-017", "555017", "")).isTrue();
        assertThat(Telephony.same("0421 555017", "0421 555018", "")).isFalse();
    }

    @Test
    void a_few_digits_are_no_line_that_could_be_declared() {
        assertThat(Telephony.same("55017", "55017", "")).isFalse();
    }

    @Test
    void digits_of_any_script_are_read() {
        assertThat(Digits.of("電話：０３－5555-٠١٤٢")).isEqualTo("0355550142");
    }
}
