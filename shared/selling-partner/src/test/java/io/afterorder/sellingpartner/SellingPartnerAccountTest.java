package io.afterorder.sellingpartner;

import io.afterorder.domain.Marketplace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SellingPartnerAccountTest {
    private static final Credentials CREDENTIALS = new Credentials("client", "secret", "refresh");

    @Test
    void each_region_has_its_endpoint() {
        assertThat(SellingPartnerAccount.endpointOf(Marketplace.CA)).hasHost("sellingpartnerapi-na.amazon.com");
        assertThat(SellingPartnerAccount.endpointOf(Marketplace.TR)).hasHost("sellingpartnerapi-eu.amazon.com");
        assertThat(SellingPartnerAccount.endpointOf(Marketplace.JP)).hasHost("sellingpartnerapi-fe.amazon.com");
    }

    @Test
    void secrets_do_not_show() {
        var account = SellingPartnerAccount.in(Marketplace.DE, () -> CREDENTIALS);

        assertThat(account.toString() + CREDENTIALS).doesNotContain("secret").doesNotContain("refresh");
    }
}
