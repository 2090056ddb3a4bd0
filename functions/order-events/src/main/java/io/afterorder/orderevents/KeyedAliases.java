package io.afterorder.orderevents;

import io.afterorder.aws.BuyerAlias;
import io.afterorder.aws.Once;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.domain.EmailAddress;

import java.nio.charset.StandardCharsets;

/** Aliases under the seller's own key, which is fetched for the first buyer. */
final class KeyedAliases implements BuyerAliases {
    private final Once<BuyerAlias> alias;

    KeyedAliases(Secrets secrets, String keyArn) {
        this.alias = new Once<>(() -> new BuyerAlias(secrets.value(keyArn).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String aliasOf(EmailAddress address) {
        return alias.get().of(address);
    }
}
