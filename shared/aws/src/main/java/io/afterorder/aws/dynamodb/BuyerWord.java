package io.afterorder.aws.dynamodb;

import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.port.OrderChange;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.util.Map;
import java.util.Optional;

/** The buyer's last word on messages, kept for all the buyer's orders. A later word replaces an earlier one only. */
final class BuyerWord {
    /** Ties are broken as in the order's timeline: by the event's id. */
    private static final String LATER = "attribute_not_exists(asOf) OR asOf < :asOf"
            + " OR (asOf = :asOf AND eventId <= :eventId)";

    private BuyerWord() {}

    /** The write of the word, where the change brings a new word or a buyer to whom the known one belongs. */
    static Optional<TransactWriteItem> write(OrderChange change, Optional<String> alias, String table) {
        var word = change.after().lastWordOnMessages();
        var isNews = !word.equals(change.before().order().lastWordOnMessages())
                || !alias.equals(change.before().buyerAlias());
        return word.filter(_ -> isNews).flatMap(event -> alias.map(buyer -> write(event, buyer, table)));
    }

    private static TransactWriteItem write(OrderEvent word, String alias, String table) {
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table).key(Keys.optOut(alias))
                        .updateExpression("SET optedOut = :optedOut, asOf = :asOf, eventId = :eventId")
                        .conditionExpression(LATER)
                        .expressionAttributeValues(Map.of(":optedOut", Item.of(word instanceof BuyerOptedOut), ":asOf",
                                Item.of(word.occurredAt()), ":eventId", Item.of(word.header().eventId())))
                        .build())
                .build();
    }
}
