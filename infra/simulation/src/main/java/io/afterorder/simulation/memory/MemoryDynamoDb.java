package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * DynamoDB with one table, whose keys and index are those of {@code template.yaml}. Calls run one after another, and a
 * transaction is one of them; what is not named here is not supported, and says so.
 */
public final class MemoryDynamoDb implements DynamoDbClient {
    private static final Comparator<Map<String, AttributeValue>> BY_DUE = Comparator
            .comparing(item -> Table.text(item, "due"));

    private static final Pattern OF_PARTITIONS = Pattern
            .compile("SELECT \\* FROM \"\\w+\" WHERE \"PK\" IN \\(\\?(, \\?)*\\)");

    private final Calls calls;
    private final Table table;

    /** @param deletedAfter how long past its time to live an item is still there */
    public MemoryDynamoDb(Calls calls, InstantSource clock, Duration deletedAfter) {
        this.calls = calls;
        this.table = new Table(clock, deletedAfter);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return calls.through(Callee.DYNAMODB, "Query", () -> {
            var condition = Condition.of(request.keyConditionExpression(), request.expressionAttributeNames(),
                    request.expressionAttributeValues());
            var found = request.indexName() == null ? inPartition(request, condition) : inIndex(condition);
            var limit = request.limit() == null ? found.size() : Math.min(request.limit(), found.size());
            return QueryResponse.builder().items(found.subList(0, limit)).count(limit).build();
        });
    }

    /** One of the values names the partition; in those that the others would name, nothing meets the condition. */
    private List<Map<String, AttributeValue>> inPartition(QueryRequest request,
            Predicate<Map<String, AttributeValue>> condition) {
        return request.expressionAttributeValues().values().stream().filter(value -> value.s() != null)
                .flatMap(value -> table.where(value.s(), condition).stream()).distinct().toList();
    }

    private List<Map<String, AttributeValue>> inIndex(Predicate<Map<String, AttributeValue>> condition) {
        return table.where(condition).stream().filter(item -> item.containsKey("due")).sorted(BY_DUE).toList();
    }

    /** Only the items of some partitions. */
    @Override
    public ExecuteStatementResponse executeStatement(ExecuteStatementRequest request) {
        return calls.through(Callee.DYNAMODB, "ExecuteStatement", () -> {
            if (!OF_PARTITIONS.matcher(request.statement()).matches()) {
                throw new UnsupportedOperationException("the statement " + request.statement() + " is not understood");
            }
            var items = request.parameters().stream().distinct()
                    .flatMap(partition -> table.where(partition.s(), _ -> true).stream()).toList();
            return ExecuteStatementResponse.builder().items(items).build();
        });
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return calls.through(Callee.DYNAMODB, "GetItem", () -> {
            var item = table.item(request.key());
            return item.isEmpty() ? GetItemResponse.builder().build() : GetItemResponse.builder().item(item).build();
        });
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return calls.through(Callee.DYNAMODB, "PutItem", () -> {
            single(Write.of(request));
            return PutItemResponse.builder().build();
        });
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return calls.through(Callee.DYNAMODB, "UpdateItem", () -> {
            var before = table.item(request.key());
            single(Write.of(request));
            return switch (request.returnValues()) {
                case ReturnValue.ALL_NEW -> UpdateItemResponse.builder().attributes(table.item(request.key())).build();
                case ReturnValue.UPDATED_OLD -> UpdateItemResponse.builder()
                        .attributes(changed(before, table.item(request.key()))).build();
                case ReturnValue.ALL_OLD -> UpdateItemResponse.builder().attributes(before).build();
                case null -> UpdateItemResponse.builder().build();
                default -> throw new UnsupportedOperationException("UpdateItem does not return "
                        + request.returnValues());
            };
        });
    }

    /** What an update changed, as it was before. */
    private static Map<String, AttributeValue> changed(Map<String, AttributeValue> before,
            Map<String, AttributeValue> after) {
        return before.entrySet().stream().filter(had -> !had.getValue().equals(after.get(had.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return calls.through(Callee.DYNAMODB, "DeleteItem", () -> {
            single(Write.of(request));
            return DeleteItemResponse.builder().build();
        });
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return calls.through(Callee.DYNAMODB, "TransactWriteItems", () -> {
            var writes = request.transactItems().stream().map(Write::of).toList();
            if (!writes.stream().allMatch(write -> write.allows(table.item(write.key())))) {
                throw TransactionCanceledException.builder().message("Transaction cancelled")
                        .cancellationReasons(writes.stream().map(this::reason).toList()).build();
            }
            writes.forEach(write -> write.applyTo(table));
            return TransactWriteItemsResponse.builder().build();
        });
    }

    private CancellationReason reason(Write write) {
        var item = table.item(write.key());
        if (write.allows(item)) {
            return CancellationReason.builder().code("None").build();
        }
        var failed = CancellationReason.builder().code("ConditionalCheckFailed");
        return write.returnsItem() && !item.isEmpty() ? failed.item(item).build() : failed.build();
    }

    private void single(Write write) {
        var before = table.item(write.key());
        if (!write.allows(before)) {
            var failed = ConditionalCheckFailedException.builder().message("The conditional request failed");
            throw write.returnsItem() && !before.isEmpty() ? failed.item(before).build() : failed.build();
        }
        write.applyTo(table);
    }

    /** Every item, in the order of the keys; no call of a function. */
    public Stream<Map<String, AttributeValue>> everything() {
        return table.where(_ -> true).stream();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

}
