package io.afterorder.compliance.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DomainsTest {
    @ParameterizedTest
    @CsvSource({"www.lamps.com, lamps.com", "lamps.com, lamps.com", "a.b.lamps.co.uk, lamps.co.uk", "co.uk, co.uk",
            "Shop.Lamps.DE, lamps.de", "tide.myshopify.com, tide.myshopify.com",
            "x.tide.myshopify.com, tide.myshopify.com",
            "localhost, localhost", "lamps.com.br, lamps.com.br"})
    void the_registrable_domain_is_what_somebody_rents(String host, String domain) {
        assertThat(Domains.registrable(host)).isEqualTo(domain);
    }

    @Test
    void two_shops_of_one_builder_are_not_the_same() {
        assertThat(Domains.same("a.myshopify.com", "b.myshopify.com")).isFalse();
        assertThat(Domains.same("img.lamps.co.uk", "www.lamps.co.uk")).isTrue();
        assertThat(Domains.same("", "")).isFalse();
    }
}
