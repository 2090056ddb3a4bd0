package io.afterorder.aws.dynamodb;

import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.port.Consents;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Consents in the table of {@link DynamoDbOrders}. */
public final class DynamoDbConsents implements Consents {
    private final DynamoDbClient client;
    private final String table;

    public DynamoDbConsents(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public boolean keep(String buyerAlias, ConsentEvent word) {
        try {
            client.updateItem(ConsentItem.write(buyerAlias, word, table));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
