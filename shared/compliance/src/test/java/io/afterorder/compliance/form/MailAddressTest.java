package io.afterorder.compliance.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailAddressTest {
    private static final MailAddress PAT = new MailAddress("pat", "example.com");

    @ParameterizedTest
    @ValueSource(strings = {"pat@example.com", "<pat@example.com>", "Pat Doe < Pat@Example.com >",
            "\"<Pat>\" <pat@example.com>", " pat@example.com "})
    void is_what_stands_in_the_last_brackets_or_the_whole_header(String header) {
        assertThat(MailAddress.of(header)).isEqualTo(PAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pat", "@example.com", "pat@home@example.com", ",pat@example.com",
            "pat@example.com,kim@example.com", "pat doe@example.com", ">pat<"})
    void is_missing_where_there_is_not_exactly_one(String header) {
        assertThat(MailAddress.of(header)).isEqualTo(new MailAddress("", ""));
    }

    @Test
    void is_amazons_in_any_marketplace_and_below_it() {
        assertThat(MailAddress.of("abc@marketplace.amazon.co.jp").isRelay()).isTrue();
        assertThat(MailAddress.of("abc@mail.marketplace.amazon.de").isRelay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc@amazon.com", "abc@notmarketplace.amazon.com", "marketplace.amazon.com",
            "abc@marketplace.com", "abc@marketplace.amazon.evil.example", "abc@marketplace.amazon.com.evil.example",
            "abc@marketplace.amazon.xn--de-qia", "abc@m\u0430rketplace.amazon.de", "abc@marketplace.am\u0430zon.de",
            "abc@marketplace.amazon.d\u0435", "abc@marketplace\u3002amazon.de", "abc@marketplace.amazon.de."})
    void is_not_amazons_because_it_looks_a_little_like_it(String header) {
        assertThat(MailAddress.of(header).isRelay()).isFalse();
    }
}
