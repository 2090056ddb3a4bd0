package io.afterorder.compliance.direct;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.newsletter;
import static org.assertj.core.api.Assertions.assertThat;

class DirectRulesTest {
    private static final String LINK = "<p><a href='https://www.tidewater-lamps.com/u?x=1'>Unsubscribe</a></p>";
    private static final String ADDRESS = "<p>Tidewater Lamps LLC<br>7 Pier Road<br>Portland, ME 04101</p>";

    @Test
    void marketing_with_link_headers_and_address_passes() {
        assertThat(blocking(newsletter().html("<p>New shades.</p>" + ADDRESS + LINK))).isEmpty();
    }

    @Test
    void a_relay_address_is_amazons() {
        assertThat(blocking(newsletter().to("abc@marketplace.amazon.co.jp"))).containsExactly("direct.amazon-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<mailto:off@tidewater-lamps.com>", "", "<http://www.tidewater-lamps.com/u>"})
    void unsubscribing_needs_an_https_address_in_its_header(String header) {
        assertThat(blocking(newsletter().header("List-Unsubscribe", header))).containsExactly("direct.unsubscribe");
    }

    @Test
    void unsubscribing_needs_the_one_click_header_in_any_case_of_its_name() {
        assertThat(blocking(newsletter().header("List-Unsubscribe-Post", "yes"))).containsExactly("direct.unsubscribe");
        assertThat(Message.of(Channel.DIRECT, "PROMOTION", Locale.US).header("list-UNSUBSCRIBE-post", "x").build()
                .header("List-Unsubscribe-Post")).contains("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Answer STOP to unsubscribe.</p>",
            "<p style='display:none'><a href='https://www.tidewater-lamps.com/u?x=1'>Unsubscribe</a></p>",
            "<a href='https://www.tidewater-lamps.com/u?x=1'></a>"})
    void unsubscribing_needs_a_link_that_a_reader_sees(String html) {
        assertThat(blocking(newsletter().html("<p>New shades.</p>" + ADDRESS + html))).contains("direct.unsubscribe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>7 Pier Road</p>", "<p>Tidewater Lamps LLC, Portland</p>",
            "<p>Tidewater Lamps LLC, 9 Pier Road, Portland, ME 04101, USA</p>",
            "<p hidden>Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101, USA</p>"})
    void the_postal_address_must_be_whole_and_visible(String html) {
        assertThat(blocking(newsletter().html("<p>New shades.</p>" + LINK + html)))
                .containsExactly("direct.sender-identity");
    }

    @Test
    void a_link_to_the_address_of_the_header_unsubscribes_whatever_its_words() {
        var letter = newsletter().header("List-Unsubscribe", "<https://www.tidewater-lamps.com/out/7b1>");

        assertThat(blocking(letter.html("<p>New shades.</p>" + ADDRESS
                + "<p><a href='https://www.tidewater-lamps.com/out/7b1'>Cancellati</a></p>"))).isEmpty();
        assertThat(blocking(letter.html("<p>New shades.</p>" + ADDRESS
                + "<p hidden><a href='https://www.tidewater-lamps.com/out/7b1'>Cancellati</a></p>")))
                .containsExactly("direct.unsubscribe");
        assertThat(blocking(letter.html("<p>New shades.</p>" + ADDRESS
                + "<p><a href='https://www.tidewater-lamps.com/out'>Shades</a></p>")))
                .containsExactly("direct.unsubscribe");
    }

    @Test
    void plain_text_letters_may_carry_both() {
        var letter = Message.of(Channel.DIRECT, "PROMOTION", Locale.US).subject("Shades").seller(Letters.seller())
                .text("New shades.\n\nUnsubscribe: https://www.tidewater-lamps.com/u?x=1\n\nTidewater Lamps LLC\n7 Pier Road\n"
                        + "Portland, ME 04101")
                .header("List-Unsubscribe", "<https://www.tidewater-lamps.com/u>")
                .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");

        assertThat(blocking(letter)).isEmpty();
    }

    @Test
    void what_is_not_marketing_needs_none_of_it() {
        assertThat(blocking(Message.of(Channel.DIRECT, "SHIPPING_UPDATE", Locale.US).to("pat@example.com")
                .subject("On its way")
                .seller(Letters.seller()).text("The lamp left the workshop today and should be with you on Thursday.")))
                .isEmpty();
    }
}
