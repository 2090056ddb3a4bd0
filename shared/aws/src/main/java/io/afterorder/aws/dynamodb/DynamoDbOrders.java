package io.afterorder.aws.dynamodb;

import io.afterorder.aws.AwsClients;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Orders in one DynamoDB table, whose keys are those of {@code template.yaml}: {@code PK}, {@code SK}, the time to live
 * {@code ttl}, and the index {@code by-status} over {@code status} and {@code due}.
 *
 * <p>A load is one query, a save or a claim one transaction, a replacement one update.
 */
public final class DynamoDbOrders implements Orders {
    static final String INDEX = "by-status";
    /** As texts, instants sort as long as their years have four digits. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final DynamoDbClient client;
    private final String table;
    private final LoadOrder loading;
    private final SaveOrder saving;
    private final ClaimFollowUp claiming;

    public DynamoDbOrders(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        loading = new LoadOrder(client, table);
        saving = new SaveOrder(client, table);
        claiming = new ClaimFollowUp(client, table);
    }

    /** The client with the retries that the table's transactions want. */
    public static DynamoDbClient client(AwsClients clients) {
        var retries = AwsRetryStrategy.standardRetryStrategy().toBuilder().retryOnException(Cancellation::mayPass);
        return clients.open(DynamoDbClient.builder(), "DYNAMODB", settings -> settings.retryStrategy(retries.build()));
    }

    @Override
    public OrderRecord load(OrderId id, Instant now) {
        return loading.load(id, now);
    }

    @Override
    public OrderRecord load(OrderId id, String buyerAlias, Instant now) {
        return loading.load(id, buyerAlias, now);
    }

    @Override
    public BuyerRecord buyer(String alias, Instant now) {
        return loading.buyer(alias, now);
    }

    /** @throws OrderTooLarge where the order's events do not fit into one item */
    @Override
    public Saved save(OrderChange change) {
        return saving.save(change);
    }

    @Override
    public ClaimResult claim(Claim claim) {
        return claiming.claim(claim);
    }

    @Override
    public boolean replace(FollowUp before, FollowUp after) {
        try {
            client.updateItem(FollowUpWrite.change(before, after, Optional.empty()).alone(table));
            return true;
        } catch (ConditionalCheckFailedException e) {
            // A first try may have written it and lost its answer: then it stands as it was meant to.
            return e.hasItem() && !e.item().isEmpty() && FollowUpItem.read(e.item()).equals(after);
        }
    }

    /**
     * Those due first come first. The index follows the table within a second or so.
     *
     * @throws IllegalArgumentException where the state is not one that operators look for, and so not in the index
     */
    @Override
    public List<FollowUp> inState(String label, int limit) {
        return inState(label, Instant.EPOCH, LAST, limit);
    }

    @Override
    public List<FollowUp> inState(String label, Instant dueFrom, Instant dueUntil, int limit) {
        if (!StateAttributes.INDEXED.contains(label)) {
            throw new IllegalArgumentException("follow-ups in the state \"" + label
                    + "\" are not indexed; ask for one of " + StateAttributes.INDEXED.stream().sorted().toList());
        }
        var query = QueryRequest.builder().tableName(table).indexName(INDEX).limit(limit)
                .keyConditionExpression("#status = :label AND #due BETWEEN :from AND :until")
                .expressionAttributeNames(Map.of("#status", StateAttributes.STATUS, "#due", FollowUpItem.DUE))
                .expressionAttributeValues(
                        Map.of(":label", Item.of(label), ":from", Item.of(dueFrom), ":until", Item.of(dueUntil)))
                .build();
        return client.queryPaginator(query).items().stream().limit(limit).map(FollowUpItem::read).toList();
    }
}
