package io.afterorder.compliance.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {
    @ParameterizedTest
    @CsvSource({"https://www.amazon.com/gp?a#b, www.amazon.com, /gp?a#b",
            "https://WWW.Amazon.com:443/x, www.amazon.com, /x",
            "https://user:pass@lamps.example.net?q, lamps.example.net, ?q",
            "https://www.amazon.com./x, www.amazon.com, /x",
            "https://lamps.example.net#b, lamps.example.net, #b",
            "https://[2001:db8::1]/x, [2001:db8::1], /x", "https://www.amazon.com, www.amazon.com, ''",
            "https://:443/x, '', /x"})
    void a_host_is_read_without_user_info_port_and_last_full_stop(String href, String host, String rest) {
        assertThat(Address.of(href).host()).isEqualTo(host);
        assertThat(Address.of(href).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"az:x, az", "AZ:x, az", "h0:x, h0", "x9:x, x9", "svn+ssh:x, svn+ssh", "iris.beep:x, iris.beep",
            "ms-word:x, ms-word", "aaaaaaaaaabbbbbbbbbbccccccccccd:x, aaaaaaaaaabbbbbbbbbbccccccccccd"})
    void a_scheme_is_a_letter_and_then_letters_digits_and_a_few_signs(String href, String scheme) {
        assertThat(Address.of(href).scheme()).isEqualTo(scheme);
        assertThat(Address.of(href).rest()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {":x", "0h:x", "9x:x", "+x:x", ".x:x", "-x:x", "a_b:x", "a/b:x", "ä:x", "gp/help", "help",
            "aaaaaaaaaabbbbbbbbbbccccccccccdd:x"})
    void an_address_that_begins_otherwise_has_no_scheme_and_stays_whole(String href) {
        assertThat(Address.of(href).scheme()).isEmpty();
        assertThat(Address.of(href).rest()).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({"https://lamps.example.de, true", "https://lamps.e, false", "https://lamps..de, false",
            "https://lamps.de.., false", "https://.lamps.de, false", "https://lamps!.de, false",
            "https://lamps~x.de, false", "https://lamps-x.de, true",
            "https://my_lamps.de, true", "https://lämpchen.de, true"})
    void a_site_has_a_name_of_whole_labels_and_an_ending_of_two_letters_or_more(String href, boolean web) {
        assertThat(Address.of(href).isWeb()).isEqualTo(web);
    }

    @Test
    void a_label_of_63_characters_works_and_a_longer_one_does_not() {
        assertThat(Address.of("https://" + "a".repeat(63) + ".de/").isWeb()).isTrue();
        assertThat(Address.of("https://" + "a".repeat(64) + ".de/").isWeb()).isFalse();
    }

    @Test
    void only_the_schemes_of_the_web_have_a_host() {
        assertThat(Address.of("app://lamps.example.net/x").isWeb()).isFalse();
        assertThat(Address.of("https:lamps.example.net/x").isWeb()).isFalse();
        assertThat(Address.of("ftp://lamps.example.net/x").isWeb()).isTrue();
        assertThat(Address.of("mailto:crew@lamps.example.net").rest()).isEqualTo("crew@lamps.example.net");
    }

    @Test
    void a_host_of_253_characters_works_and_a_longer_one_does_not() {
        var host = "a.".repeat(124) + "shops";

        assertThat(host).hasSize(253);
        assertThat(Address.of("https://" + host + "/").isWeb()).isTrue();
        assertThat(Address.of("https://" + host + "x/").isWeb()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://192.0.2.7/track", "https://[::1]/x", "mailto:crew@lamps.example.net",
            "tel:+4930123",
            "cid:manual", "#steps", "https://www.amazon.com/x"})
    void a_link_that_a_client_can_follow_has_no_defect(String href) {
        assertThat(Address.of(href).defect()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', it leads nowhere",
            "#, it is not a whole address: a mail client does not know which site it belongs to",
            "gp/help, it is not a whole address: a mail client does not know which site it belongs to",
            "javascript:void(0), mail clients do not open \"javascript:\" links", "https:///x, it names no site",
            "https://intranet/x, it names no site",
            "https://www.amazon.com/a b, 'it has a blank in it, where a mail client ends the link'",
            "https://www.amazon.com/a\\b, 'it has a blank in it, where a mail client ends the link'",
            "https://bit.ly/3x, it hides where it leads behind a link shortener"})
    void the_seller_reads_why_a_link_cannot_work(String href, String defect) {
        assertThat(Address.of(href).defect()).contains(defect);
    }

    @ParameterizedTest
    @CsvSource({"bit.ly, true", "www.bit.ly, true", "lamps.page.link, true", "www.bit.ly.example.net, false",
            "rabbit.ly, false"})
    void a_shortener_is_told_by_its_host_or_the_domain_under_which_it_rents_names_out(String host, boolean shortener) {
        assertThat(Shorteners.include(host)).isEqualTo(shortener);
    }
}
