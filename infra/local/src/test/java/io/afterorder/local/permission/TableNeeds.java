package io.afterorder.local.permission;

import io.afterorder.local.template.TableDefinition;
import io.afterorder.local.template.Template;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What IAM asks for each call of DynamoDB. Source: the service authorization reference, unless said otherwise. */
final class TableNeeds {
    private static final Pattern SELECT = Pattern.compile("SELECT .* FROM \"([^\"]+)\" .*");

    private final Template template;

    TableNeeds(Template template) {
        this.template = template;
    }

    Stream<Need> of(String who, DynamoDbRequest request) {
        return switch (request) {
            case QueryRequest query -> Stream.of(new Need(who, "dynamodb:Query", table(query.tableName())
                    + (query.indexName() == null ? "" : "/index/" + query.indexName())));
            case UpdateItemRequest update -> Stream.of(new Need(who, "dynamodb:UpdateItem", table(update.tableName())));
            case TransactWriteItemsRequest write -> write.transactItems().stream().map(part -> part(who, part));
            case ExecuteStatementRequest statement -> Stream.of(selected(who, statement.statement()));
            default -> throw CallsNeeds.notKnown(request.getClass().getSimpleName());
        };
    }

    /** A transaction needs the permission of each of its parts (DynamoDB developer guide, "Using IAM with transactions"). */
    private Need part(String who, TransactWriteItem part) {
        if (part.put() != null) {
            return new Need(who, "dynamodb:PutItem", table(part.put().tableName()));
        }
        if (part.update() != null) {
            return new Need(who, "dynamodb:UpdateItem", table(part.update().tableName()));
        }
        if (part.conditionCheck() != null) {
            return new Need(who, "dynamodb:ConditionCheckItem", table(part.conditionCheck().tableName()));
        }
        return new Need(who, "dynamodb:DeleteItem", table(part.delete().tableName()));
    }

    private Need selected(String who, String statement) {
        var select = SELECT.matcher(statement);
        if (!select.matches()) {
            throw CallsNeeds.notKnown("the statement " + statement);
        }
        return new Need(who, "dynamodb:PartiQLSelect", table(select.group(1)));
    }

    private String table(String name) {
        return template.tables().stream().filter(table -> table.name().equals(name)).map(TableDefinition::arn)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of the template is named " + name));
    }
}
