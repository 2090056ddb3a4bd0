package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.port.OrderChange;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of an order for its buyer's history, as an item of the buyer's. One an order: however often it is written,
 * and whatever comes late, the order counts once, by what is known of it last. Where it turns out to be another buyer's,
 * the item goes.
 */
final class PurchaseItem {
    private static final String COUNTS = "counts";
    private static final String AT = "orderedAt";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final String SKUS = "skus";
    private static final String EXPIRY = "ttl";

    private PurchaseItem() {}

    /** The writes where the change tells anything new of the purchase, or whose it is. */
    static Stream<TransactWriteItem> writes(OrderChange change, Optional<String> alias, String table) {
        var purchase = Purchase.of(change.after());
        var former = change.before().buyerAlias().filter(before -> alias.filter(before::equals).isEmpty());
        var isNews = former.isPresent() || !purchase.equals(Purchase.of(change.before().order()))
                || !alias.equals(change.before().buyerAlias());
        if (purchase.isEmpty() || !isNews) {
            return Stream.empty();
        }
        return Stream.concat(alias.map(buyer -> put(buyer, purchase.get(), table)).stream(),
                former.map(buyer -> delete(buyer, change.after().id(), table)).stream());
    }

    /** Empty where it is past its time, though it may not have been deleted yet. */
    static Optional<Purchase> read(Map<String, AttributeValue> attributes, Instant now) {
        var item = new Item(attributes);
        if (item.number(EXPIRY) <= now.getEpochSecond()) {
            return Optional.empty();
        }
        var value = item.optional(AMOUNT)
                .map(amount -> new Money(new BigDecimal(amount.s()), item.text(CURRENCY)));
        return Optional.of(new Purchase(order(item), item.instant(AT), item.flag(COUNTS), value,
                item.optional(SKUS).map(skus -> Set.copyOf(skus.ss())).orElse(Set.of())));
    }

    static boolean is(Map<String, AttributeValue> attributes) {
        return new Item(attributes).text(Keys.SORT).startsWith(Keys.ORDER + "#");
    }

    private static OrderId order(Item item) {
        return Keys.orderId(item.text(Keys.SORT));
    }

    private static TransactWriteItem delete(String alias, OrderId order, String table) {
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table).key(Keys.purchase(alias, order)).build()).build();
    }

    private static TransactWriteItem put(String alias, Purchase purchase, String table) {
        var item = new HashMap<>(Keys.purchase(alias, purchase.order()));
        item.put(AT, Item.of(purchase.at()));
        item.put(COUNTS, Item.of(purchase.counts()));
        item.put(EXPIRY, Item.of(purchase.at().plus(Purchase.KEPT).getEpochSecond()));
        purchase.value().ifPresent(value -> {
            // As a text: a number would lose the zeros of 12.50.
            item.put(AMOUNT, Item.of(value.amount().toPlainString()));
            item.put(CURRENCY, Item.of(value.currency()));
        });
        if (!purchase.skus().isEmpty()) {
            item.put(SKUS, AttributeValue.fromSs(purchase.skus().stream().sorted().toList()));
        }
        return TransactWriteItem.builder().put(Put.builder().tableName(table).item(item).build()).build();
    }
}
