package io.afterorder.aws.dynamodb;

import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.buyer.Purchase;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The items of one buyer. */
final class BuyerItems {
    private BuyerItems() {}

    static BuyerRecord read(String alias, List<Map<String, AttributeValue>> items, Instant now) {
        var purchases = new ArrayList<Purchase>();
        var consent = Consent.none();
        for (var item : items) {
            if (PurchaseItem.is(item)) {
                PurchaseItem.read(item, now).ifPresent(purchases::add);
            } else if (ConsentItem.is(item)) {
                consent = ConsentItem.read(item);
            }
        }
        return new BuyerRecord(alias, purchases, consent);
    }
}
