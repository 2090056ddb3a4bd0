package io.afterorder.compliance.image;

import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.link.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static io.afterorder.compliance.Letters.toBuyer;
import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses of images differ from reader to reader. */
class RecipientTest {
    private static final String SITE = "https://img.tidewater-lamps.com";

    private static boolean named(String url, MessageBuilder letter) {
        return Recipient.namedIn(Address.of(url), letter.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/o/pat@example.com/a.png", "/a.png?for=pat%40example.com", "?rid=8f2c",
            "/a.png?5d41402abc4b2a76b9719d911017c592", "/a.png?v=3;rid=8f2c", "/a.png?RID=8f2c",
            "/114-5550199-7766554/a.png", "/11455501997766554.png", "/a.png?x=YUBiLmNv", "/a.png?x=YUBiLmNvLg%3D%3D",
            "/a.png?x=a1b2c3d4e5f6g7h8i9j0", "/mark/ABC123DEF456.png"})
    void the_readers_address_number_or_order_names_them(String rest) {
        assertThat(named(SITE + rest, toBuyer())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a.png", "/a.png?", "/a.png?rid=", "/a.png?x=harbor-lamp-brass",
            "/a.png?x=harbor.lamp",
            "/a.png?x=SGFyYm9yLkxhbXA", "/a.png?x=cGF0QGV4YW1wbGU", "/a.png?x=QHBhdC5leGFtcGxl",
            "/a.png?x=LnBhdEBleGFtcGxl",
            "/a.png?x=YUBiLmM", "/a.png?harbor", "/a.png#uid=17", "/a.png?hash", "/114-5550199-7766545/a.png",
            "/lamp@2x.png",
            "/a.png?signature=5d41402abc4b2a76b9719d911017c592"})
    void what_every_reader_gets_names_nobody(String rest) {
        assertThat(named(SITE + rest, toBuyer())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cid:mark@mail.tidewater-lamps.com", "cid:abc123def456", "data:image/png,?rid=8f2c",
            "/a.png?rid=8f2c"})
    void what_no_server_is_asked_for_tells_nobody(String url) {
        assertThat(named(url, toBuyer())).isFalse();
    }

    @Test
    void a_mailbox_of_five_letters_is_known_again_and_a_shorter_one_may_be_any_word() {
        assertThat(named(SITE + "/abcde.png", toBuyer().to("abcde@marketplace.amazon.com"))).isTrue();
        assertThat(named(SITE + "/lamp.png", toBuyer().to("lamp@marketplace.amazon.com"))).isFalse();
    }

    @Test
    void an_order_without_an_id_is_in_no_address() {
        var letter = toBuyer().order(new OrderFacts("", "ATVPDKIKX0DER", Locale.US, List.of()));

        assertThat(named(SITE + "/a.png", letter)).isFalse();
    }
}
