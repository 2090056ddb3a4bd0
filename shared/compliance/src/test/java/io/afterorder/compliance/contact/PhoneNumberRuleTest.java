package io.afterorder.compliance.contact;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberRuleTest {
    private static final String RULE = "contact.phone-number";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ATVPDKIKX0DER | (207) 555-0134", "ATVPDKIKX0DER | 207-555-0134",
            "ATVPDKIKX0DER | Call us on 207.555.0134", "ATVPDKIKX0DER | 1-800-555-0147",
            "ATVPDKIKX0DER | +44 20 7946 0018",
            "A1F83G8C2ARO7P | 020 7946 0018", "A1F83G8C2ARO7P | Ring Pat on 01632 960 123",
            "A1PA6795UKMFR9 | Tel.: 0421 / 55 50 17",
            "A1PA6795UKMFR9 | Rufen Sie an: 030 901820", "A13V1IB3VIYZZH | Appelez le 01 42 68 53 00",
            "A1RKKUPIHCS9HS | Llame al 915 555 017",
            "A1RKKUPIHCS9HS | WhatsApp 612 345 678", "APJ6JRA9NG5V4 | Ci chiami allo 055 2345678",
            "A1VC38T7YXB528 | 電話：03-5555-0142",
            "A1C3SOZRARQ6R3 | Zadzwoń: 601 234 567", "A1805IZSGTT6HS | Bel ons op 030 234 5678",
            "A33AVAJ2PDY3EV | Telefon: 0312 555 01 42",
            "A2Q3Y263D00KWC | Telefone: (11) 91234-5678", "A2NODRKZP88ZB9 | Ring 08-123 456 78",
            "ATVPDKIKX0DER | my phone number is 2075550134",
            "A1PA6795UKMFR9 | Telefonnummer 0421 555017"})
    void a_number_to_call_is_found_as_its_country_writes_it(String marketplace, String words) {
        assertThat(found(RULE, saying(words).order(order(marketplace)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ATVPDKIKX0DER | order 114-5550199-7766554",
            "ATVPDKIKX0DER | tracking number 9405 5036 9930 0210",
            "ATVPDKIKX0DER | UPC 850014371264", "ATVPDKIKX0DER | ISBN 978-0-306-40615-7",
            "ATVPDKIKX0DER | serial number 207-555-0134",
            "ATVPDKIKX0DER | unit TL2075550134", "ATVPDKIKX0DER | on 2026-03-14 between 10:00 and 18:00",
            "ATVPDKIKX0DER | 1,234,567 lamps",
            "A1PA6795UKMFR9 | Sendungsnummer 0034 0434 1610 9404", "A1PA6795UKMFR9 | am 14.03.2026",
            "A1PA6795UKMFR9 | Serien-Nr. 0421 555017",
            "A1PA6795UKMFR9 | USt-IdNr. 0421 555017", "A1C3SOZRARQ6R3 | NIP 781 204 553",
            "A1VC38T7YXB528 | お問い合わせ伝票番号 4401-2287-9530",
            "A13V1IB3VIYZZH | numéro de suivi 06 12 34 56 78", "APJ6JRA9NG5V4 | P. IVA 0552345678",
            "ATVPDKIKX0DER | pages 12-34 and 2019-2023",
            "A1F83G8C2ARO7P | account 020 7946 0018", "ATVPDKIKX0DER | 12 345 678 kilometres",
            "ATVPDKIKX0DER | $2075550.13"})
    void other_numbers_are_told_apart(String marketplace, String words) {
        assertThat(found(RULE, saying(words).order(order(marketplace)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"our bench line is nine three seven, five five five, zero one four six",
            "Wählen Sie null vier zwei eins, fünf fünf fünf null eins",
            "Appelez le zéro six, douze, trente-quatre, dix-huit, vingt"})
    void a_number_in_words_is_one_too(String words) {
        assertThat(found(RULE, saying(words))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one, two or three of the five screws", "serial number one two three four five six seven",
            "Call on Monday or Friday, quoting file 2026/4418"})
    void other_words_for_numbers_are_not(String words) {
        assertThat(found(RULE, saying(words))).isEmpty();
    }

    @Test
    void what_follows_the_number_to_call_is_judged_by_itself() {
        var letter = saying("Chiami il deposito allo 02 55500147 (riferimento 2026/4418).")
                .order(order("APJ6JRA9NG5V4"))
                .declare(new Declared.Phone("+39 02 5550 0147", Declared.Line.SHIPPING));

        assertThat(found(RULE, letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0113 496 0182", "+44 113 496 0182", "(0113) 4960182", "0044 113 496 0182"})
    void a_declared_line_may_be_written_in_any_spelling(String written) {
        var letter = saying("Ring the carrier on " + written + ".").order(order("A1F83G8C2ARO7P"))
                .declare(new Declared.Phone("+44 113 4960182", Declared.Line.SHIPPING));

        assertThat(found(RULE, letter)).isEmpty();
    }

    @Test
    void another_number_than_the_declared_one_is_found() {
        assertThat(found(RULE, saying("Ring 0113 496 0183.").order(order("A1F83G8C2ARO7P"))
                .declare(new Declared.Phone("0113 496 0182", Declared.Line.SHIPPING)))).hasSize(1);
    }

    @Test
    void a_tracking_number_that_is_a_link_is_no_phone_number() {
        assertThat(found(RULE, saying("<a href=\"https://www.parcels.com/t?n=0552345678\">BRT 055 2345678</a>")
                .order(order("APJ6JRA9NG5V4")))).isEmpty();
    }

    @Test
    void a_link_to_call_counts() {
        assertThat(blocking(saying("<a href=\"tel:+12075550134\">Call</a>"))).containsExactly(RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tel:+12075550134", "sms:+12075550134", "callto:+12075550134"})
    void a_link_that_calls_or_texts_counts_whatever_its_words(String href) {
        assertThat(found(RULE, saying("<a href=\"" + href + "\">Reach us</a>"))).extracting(Finding::excerpt)
                .containsExactly("+12075550134");
    }

    @Test
    void a_number_that_its_own_link_calls_counts_as_written_too() {
        assertThat(found(RULE, saying("<a href=\"tel:+12075550134\">+1 207-555-0134</a>"))).extracting(Finding::excerpt)
                .containsExactly("+1 207-555-0134", "+12075550134");
    }

    @Test
    void a_number_in_an_alt_text_counts() {
        assertThat(found(RULE, withHtml("<img src=\"https://img.example.com/a.png\" alt=\"Call (207) 555-0134\">")))
                .extracting(finding -> finding.where() + " " + finding.excerpt())
                .containsExactly("HTML (207) 555-0134");
    }

    @Test
    void full_width_digits_count() {
        assertThat(found(RULE, saying("電話：０３－５５５５－０１４２").order(order("A1VC38T7YXB528")))).hasSize(1);
    }
}
