package io.afterorder.compliance.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.newsletter;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"crew@tidewater-lamps.com", "crew＠tidewater-lamps.com", "crew (at) tidewater-lamps.com",
            "crew[at]tidewater-lamps[dot]com", "crew at tidewater-lamps dot com", "crew @ tidewater-lamps.com",
            "crew{at}tidewater-lamps.com", "crew arroba tidewater-lamps punto com", "crew★tidewater-lamps.com",
            "crew アットマーク tidewater-lamps ドット jp",
            "cr<b>ew</b>@tide<i></i>water-lamps.com", "crew&#64;tidewater-lamps.com", "cre\u200bw@tidewater-lamps.com",
            "ｃｒｅｗ＠ｔｉｄｅｗａｔｅｒ.com", "first.last+tag@mail.lamps.museum"})
    void an_address_is_found_in_whatever_disguise(String written) {
        assertThat(blocking(saying("Write to " + written + " please."))).containsExactly("contact.email-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meet me @ Sunset. It is late.", "4 lamps @ $20.00 each", "Find us at the fair dot by dot",
            "Follow @tidewater", "Arrives at home.Then call", "user@localhost", "look at lamp dot two", "50 @ 3.5 V"})
    void an_at_sign_alone_makes_no_address(String words) {
        assertThat(found("contact.email-address", saying(words))).isEmpty();
    }

    @Test
    void an_at_sign_within_a_web_address_makes_none() {
        assertThat(found("contact.email-address", saying("https://www.amazon.com/@lamps.com/x"))).isEmpty();
    }

    @Test
    void a_link_and_an_alt_text_count() {
        assertThat(found("contact.email-address", saying("<a href=\"mailto:crew@tidewater-lamps.com\">Write</a>")))
                .hasSize(1);
        assertThat(found("contact.email-address",
                withHtml("<img src=\"https://img.example.com/a.png\" alt=\"crew@tidewater-lamps.com\" width=\"90\">")))
                .hasSize(1);
    }

    @Test
    void hidden_words_and_own_customers_letters_are_left_alone() {
        assertThat(blocking(withHtml("<p style=\"display:none\">crew@tidewater-lamps.com</p>"))).isEmpty();
        assertThat(blocking(newsletter().text("crew@tidewater-lamps.com"))).isEmpty();
    }
}
