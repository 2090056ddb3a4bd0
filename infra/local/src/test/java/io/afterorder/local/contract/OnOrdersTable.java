package io.afterorder.local.contract;

import io.afterorder.aws.dynamodb.DailyVolume;
import io.afterorder.aws.dynamodb.DynamoDbConsents;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.Consents;
import io.afterorder.domain.port.MessageVolume;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Orders.Saved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.change;
import static org.assertj.core.api.Assertions.assertThat;

/** A contract that is tried on the template's own table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnOrdersTable {
    final CallCount calls = new CallCount();
    final AnswerLoss answers = new AnswerLoss();
    private DynamoDbClient client;
    private TemplateTable table;
    private Orders orders;

    abstract Venue venue();

    @BeforeAll
    void createTable() {
        client = venue().tableClient(calls, answers);
        table = venue().table(client);
        orders = new DynamoDbOrders(client, table.name());
    }

    @AfterAll
    void deleteTable() {
        table.close();
        client.close();
    }

    Orders orders() {
        return orders;
    }

    DynamoDbClient client() {
        return client;
    }

    String table() {
        return table.name();
    }

    Consents consents() {
        return new DynamoDbConsents(client, table.name());
    }

    MessageVolume volume() {
        return new DailyVolume(client, table.name());
    }

    void assumePartitionsAreReadTogether() {
        Assumptions.assumeTrue(venue().readsPartitionsTogether(),
                "the endpoint is not said to read two partitions by one statement; say so with -Dafterorder.aws.statements=true");
    }

    OrderRecord load(OrderId id) {
        return orders.load(id, NOW);
    }

    OrderRecord saved(OrderId id, Optional<String> alias, List<FollowUp> followUps, OrderEvent... events) {
        assertThat(orders.save(change(load(id), alias, followUps, events))).isInstanceOf(Saved.Done.class);
        return load(id);
    }

    void deleteOrderItem(OrderId id) {
        client.deleteItem(item -> item.tableName(table.name()).key(key("ORDER#" + id, "ORDER")));
    }

    List<Map<String, AttributeValue>> items(String partition) {
        return client.query(query -> query.tableName(table.name()).consistentRead(true)
                .keyConditionExpression("PK = :key")
                .expressionAttributeValues(Map.of(":key", AttributeValue.fromS(partition)))).items();
    }

    void restrictAccount(boolean restricted) {
        client.updateItem(item -> item.tableName(table.name()).key(key("ACCOUNT", "STATE"))
                .updateExpression("SET restricted = :restricted")
                .expressionAttributeValues(Map.of(":restricted", AttributeValue.fromBool(restricted))));
    }

    void countOrders(LocalDate day, int orders) {
        client.updateItem(item -> item.tableName(table.name()).key(key("ORDERS", day + "#0"))
                .updateExpression("ADD orders :orders")
                .expressionAttributeValues(Map.of(":orders", AttributeValue.fromN(Integer.toString(orders)))));
    }

    long ordersOn(LocalDate day) {
        return client.query(query -> query.tableName(table.name()).consistentRead(true)
                .keyConditionExpression("PK = :orders AND begins_with(SK, :day)")
                .expressionAttributeValues(Map.of(":orders", AttributeValue.fromS("ORDERS"), ":day",
                        AttributeValue.fromS(day.toString()))))
                .items().stream().mapToLong(item -> Long.parseLong(item.get("orders").n())).sum();
    }

    void countMessages(LocalDate day, int messages) {
        client.updateItem(item -> item.tableName(table.name()).key(key("ACCOUNT", "MESSAGES#" + day))
                .updateExpression("ADD messages :messages")
                .expressionAttributeValues(Map.of(":messages", AttributeValue.fromN(Integer.toString(messages)))));
    }

    private static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of("PK", AttributeValue.fromS(partition), "SK", AttributeValue.fromS(sort));
    }

    static FollowUp only(List<FollowUp> followUps) {
        assertThat(followUps).hasSize(1);
        return followUps.getFirst();
    }
}
