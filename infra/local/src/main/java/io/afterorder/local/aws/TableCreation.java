package io.afterorder.local.aws;

import io.afterorder.local.template.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

import java.util.ArrayList;
import java.util.List;

/** Creates tables as a template describes them. A table that an earlier run left stays as it is. */
public final class TableCreation {
    private final DynamoDbClient dynamoDb;

    public TableCreation(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    /** Creates the table unless it is there. */
    public void create(TableDefinition table) {
        if (dynamoDb.listTablesPaginator().tableNames().stream().noneMatch(table.name()::equals)) {
            dynamoDb.createTable(request(table));
            dynamoDb.waiter().waitUntilTableExists(wanted -> wanted.tableName(table.name()));
        }
    }

    private static CreateTableRequest request(TableDefinition table) {
        var request = CreateTableRequest.builder().tableName(table.name()).billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(schema(table.key()))
                .attributeDefinitions(table.attributeTypes().entrySet().stream().map(type -> AttributeDefinition
                        .builder().attributeName(type.getKey()).attributeType(type.getValue()).build()).toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(table.indexes().stream().map(TableCreation::index).toList());
        }
        return request.build();
    }

    private static GlobalSecondaryIndex index(TableDefinition.Index index) {
        return GlobalSecondaryIndex.builder().indexName(index.name()).keySchema(schema(index.key()))
                .projection(projection -> {
                    projection.projectionType(index.projection());
                    if (!index.includedAttributes().isEmpty()) {
                        projection.nonKeyAttributes(index.includedAttributes());
                    }
                }).build();
    }

    private static List<KeySchemaElement> schema(TableDefinition.Key key) {
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(KeySchemaElement.builder().attributeName(key.partition()).keyType(KeyType.HASH).build());
        key.sort().ifPresent(sort -> schema
                .add(KeySchemaElement.builder().attributeName(sort).keyType(KeyType.RANGE).build()));
        return schema;
    }
}
