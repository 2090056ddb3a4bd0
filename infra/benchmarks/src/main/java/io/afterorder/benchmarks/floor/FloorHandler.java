package io.afterorder.benchmarks.floor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One DynamoDB client, one call, nothing else. The client is made while the function starts, as it should be. */
public final class FloorHandler implements RequestStreamHandler {
    private final DynamoDbClient dynamoDb = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create())
            .build();
    private final String table = System.getenv("TABLE_NAME");

    /** Reads the item whose key the event is, and answers with the number of its attributes. */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        var key = AttributeValue.fromS(new String(event.readAllBytes(), StandardCharsets.UTF_8));
        var item = dynamoDb.getItem(request -> request.tableName(table).key(Map.of("PK", key, "SK", key))).item();
        answer.write(Integer.toString(item.size()).getBytes(StandardCharsets.UTF_8));
    }
}
