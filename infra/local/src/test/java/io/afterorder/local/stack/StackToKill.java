package io.afterorder.local.stack;

import io.afterorder.local.http.Json;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Writes to everything that keeps data, says each time what it was told is safe, and waits for its violent end. */
final class StackToKill {
    private StackToKill() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) {
        var stack = LocalStack.of(Path.of("src/test/resources/test-template.yaml")).dataFolder(Path.of(arguments[0]))
                .startingAt(Instant.parse("2026-03-01T09:00:00Z")).start();
        for (int number = 1;; number++) {
            var order = "ORDER#" + number;
            stack.dynamoDb().putItem(put -> put.tableName("afterorder-Orders")
                    .item(Map.of("PK", AttributeValue.fromS(order), "SK", AttributeValue.fromS("ORDER"))));
            stack.send("DeadLetters", order);
            stack.invokeAsynchronously("Target", Json.write(Json.object().put("order", order)));
            System.out.println(order);
        }
    }
}
