package io.afterorder.orderevents;

import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.Once;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.sellingpartner.AmazonOrders;
import io.afterorder.sellingpartner.CredentialsText;
import io.afterorder.sellingpartner.OrdersApi;
import io.afterorder.sellingpartner.SellingPartnerAccount;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The seller's orders on Amazon, where the seller has given access to them. Opened for the first notification. */
final class SellerOrders implements AmazonOrders {
    private final Optional<Once<AmazonOrders>> orders;

    SellerOrders(Environment environment, Secrets secrets, InstantSource clock) {
        this.orders = environment.optional("SELLING_PARTNER_SECRET_ARN")
                .map(arn -> new Once<>(() -> new OrdersApi(account(environment, secrets, arn), clock)));
    }

    @Override
    public Reading read(OrderId id, Duration patience) {
        return orders.map(api -> api.get().read(id, patience))
                .orElseGet(() -> new Reading.Refused(new Reason("amazon.orders.refused",
                        "the stack has no access to the seller's orders; set the parameter SellingPartnerSecretArn")));
    }

    private static SellingPartnerAccount account(Environment environment, Secrets secrets, String secretArn) {
        return new SellingPartnerAccount(URI.create(environment.required("SELLING_PARTNER_ENDPOINT")),
                environment.optional("LOGIN_ENDPOINT").map(URI::create).orElse(SellingPartnerAccount.LOGIN_WITH_AMAZON),
                () -> CredentialsText.read(Json.MAPPER, secrets.value(secretArn)));
    }
}
