package io.afterorder.aws;

import io.afterorder.domain.EmailAddress;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BuyerAliasTest {
    private static final EmailAddress BUYER = new EmailAddress("a1b2c3@marketplace.amazon.de");

    private final BuyerAlias aliases = new BuyerAlias(key("0123456789abcdef"));

    @Test
    void is_the_hmac_of_the_address_in_lower_case() {
        // printf 'a1b2c3@marketplace.amazon.de' | openssl dgst -sha256 -hmac 0123456789abcdef
        assertThat(aliases.of(BUYER)).isEqualTo("56788a4fc39ffae72e4b5ed69480b401f960a069c7495c8b07453f3dcad072e6");
        assertThat(aliases.of(new EmailAddress("A1B2C3@Marketplace.Amazon.DE"))).isEqualTo(aliases.of(BUYER));
    }

    @Test
    void differs_for_another_buyer_or_another_sellers_key() {
        assertThat(aliases.of(new EmailAddress("d4e5f6@marketplace.amazon.de"))).isNotEqualTo(aliases.of(BUYER));
        assertThat(new BuyerAlias(key("fedcba9876543210")).of(BUYER)).isNotEqualTo(aliases.of(BUYER));
    }

    @Test
    void wants_a_key_that_cannot_be_guessed() {
        assertThatThrownBy(() -> new BuyerAlias(key("short"))).hasMessageContaining("5 bytes")
                .hasMessageContaining("16");
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
