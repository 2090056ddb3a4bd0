package io.afterorder.compliance.contact;

import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenPhoneTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"US | (909) 909-0900", "CA | 416-555-0134", "US | +1 207 155 0134",
            "GB | 020 / 7946 / 0018"})
    void a_number_set_like_one_to_call_needs_no_word_beside_it(String region, String number) {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, "It is " + number + " then."), region))
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GB | 207-555-0134", "US | sizes 10 20 30 40 50", "US | 207 555 0134",
            "GB | 0999 999 9999", "US | +999 123 45 67", "DE | Karte 0171 2345 6789", "US | 1 234 567 lamps",
            "US | lamps 1 2 and 3 4 and 5 6 and 7 8", "US | the board 242-115-6021", "US | the board 142-555-6021"})
    void another_needs_one(String region, String words) {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, words), region)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"US | Call 555-0134", "US | call +123456789012345", "DE | Tel. 0171 2345 6789",
            "US | Whom to call: 207 555 0134", "US | 207 555 0134 (phone)",
            "US | If anything at all is missing, please call this number: 207 555 0134",
            "US | serial 12, phone 207 555 0134", "TR | Bu numarayı arayın: 0312 555 01 42",
            "MX | Para el pedido 405-1234567-7654321 pida la lista al 951 555 01 27",
            "JP | お届けの件は03-1234-5678までお電話ください。"})
    void a_word_that_asks_to_call_makes_a_number_one(String region, String words) {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, words), region)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"US | Call 555-013", "US | call +1234567890123456",
            "US | Call before 12345678",
            "DE | Rufen Sie uns ab 14.03.2026 an", "US | Phone us about serial 207-555-0134",
            "US | Call us about invoice 207-555-0134", "US | Please call us first. It measures 207 555 0134",
            "ES | Sirve para las series 951 555 127 al 951 555 200",
            "US | number 207-555-0134", "US | 207 555 0134 (brass)", "US | 207 555 0134 calls",
            "US | Call us once the lamp is there and its box is open, with number 207-555-0134"})
    void a_word_to_call_makes_no_number_of_what_cannot_be_one(String region, String words) {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, words), region)).isEmpty();
    }

    @Test
    void every_number_of_a_text_is_found() {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, "Call (207) 555-0134 or (207) 555-0135."), "US"))
                .containsExactly("(207) 555-0134", "(207) 555-0135");
    }

    @Test
    void a_number_right_behind_another_is_found_whole() {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, "(207) 555-0134;(207) 555-0135"), "US"))
                .containsExactly("(207) 555-0134", "(207) 555-0135");
    }

    @Test
    void no_more_numbers_are_looked_at_than_any_letter_has() {
        assertThat(WrittenPhone.in(new Passage(Where.TEXT, "(207) 555-0134; ".repeat(501)), "US")).hasSize(500);
    }
}
