package io.afterorder.sendfollowup;

import io.afterorder.aws.Environment;
import io.afterorder.aws.Once;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Solicitations;
import io.afterorder.sellingpartner.SellingPartnerAccount;
import io.afterorder.sellingpartner.SolicitationsApi;

import java.time.InstantSource;
import java.util.Optional;

/** Amazon's own requests, where the seller has given access. Opened for the first order without an address. */
final class SellerSolicitations implements Solicitations {
    private final Optional<Once<Solicitations>> amazon;

    SellerSolicitations(Environment environment, Secrets secrets, InstantSource clock) {
        this.amazon = SellingPartnerAccount.chosenBy(environment::optional, secrets::value)
                .map(account -> new Once<>(() -> new SolicitationsApi(account, clock)));
    }

    @Override
    public Handover request(OrderId orderId, Marketplace marketplace) {
        return amazon.map(api -> api.get().request(orderId, marketplace))
                .orElseGet(() -> new Handover.Refused(new Reason("amazon.credentials",
                        "the order has no address, and the stack no access to Amazon's own requests; set the parameter SellingPartnerSecretArn")));
    }
}
