package io.afterorder.orderevents;

import io.afterorder.aws.Environment;
import io.afterorder.aws.Once;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.sellingpartner.AmazonOrders;
import io.afterorder.sellingpartner.OrdersApi;
import io.afterorder.sellingpartner.SellingPartnerAccount;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The seller's orders on Amazon, where the seller has given access to them. Opened for the first notification. */
final class SellerOrders implements AmazonOrders {
    private final Optional<Once<AmazonOrders>> orders;

    SellerOrders(Environment environment, Secrets secrets, InstantSource clock) {
        this.orders = SellingPartnerAccount.chosenBy(environment::optional, secrets::value)
                .map(account -> new Once<>(() -> new OrdersApi(account, clock)));
    }

    @Override
    public Reading read(OrderId id, Duration patience) {
        return orders.map(api -> api.get().read(id, patience))
                .orElseGet(() -> new Reading.Refused(new Reason("amazon.orders.refused",
                        "the stack has no access to the seller's orders; set the parameter SellingPartnerSecretArn")));
    }
}
