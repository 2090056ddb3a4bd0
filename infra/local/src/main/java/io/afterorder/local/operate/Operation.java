package io.afterorder.local.operate;

import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.port.Stops;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.PrintWriter;
import java.time.Instant;

/** A command about what is stopped. */
abstract class Operation extends TableOperation {
    abstract int run(Stops stops, Instant now, PrintWriter out);

    @Override
    final int run(DynamoDbClient client, String table, Instant now, PrintWriter out) {
        return run(new DynamoDbStops(client, table), now, out);
    }
}
