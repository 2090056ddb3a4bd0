package io.afterorder.aws.dynamodb;

import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Orders.ClaimResult;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known against messages to a buyer: the flag {@code optedOut}, and {@code suppressed} with why. */
final class BuyerItem {
    static final String OPTED_OUT = "optedOut";
    static final String SUPPRESSED = "suppressed";

    private BuyerItem() {}

    /** The condition that nothing of it holds the claim's message back; empty where nothing could. */
    static Optional<TransactWriteItem> check(Claim claim, String table) {
        var optOut = claim.heedsOptOut() ? List.of(Bar.flag(OPTED_OUT)) : List.<Bar>of();
        var address = claim.isByMail() ? List.of(Bar.attribute(SUPPRESSED, SUPPRESSED)) : List.<Bar>of();
        var bars = Bar.all(optOut, address);
        return claim.before().buyerAlias().filter(_ -> !bars.isEmpty())
                .map(alias -> Bar.check(Keys.optOut(alias), bars, table));
    }

    /** @param item as it was when the condition failed */
    static ClaimResult refusal(Claim claim, Map<String, AttributeValue> item) {
        var buyer = new Item(item);
        var optedOut = claim.heedsOptOut()
                && buyer.optional(OPTED_OUT).map(AttributeValue::bool).orElse(false);
        return optedOut || buyer.optional(SUPPRESSED).isEmpty()
                ? new ClaimResult.OptedOut()
                : new ClaimResult.AddressSuppressed(AccountItem.stop(buyer, SUPPRESSED).reason());
    }
}
