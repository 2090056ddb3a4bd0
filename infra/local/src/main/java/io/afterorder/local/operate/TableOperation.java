package io.afterorder.local.operate;

import picocli.CommandLine.Mixin;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.io.PrintWriter;
import java.time.Instant;

/** A command about a table. */
abstract class TableOperation extends OperatorCommand {
    @Mixin
    private TableChoice table = new TableChoice();

    abstract int run(DynamoDbClient client, String table, Instant now, PrintWriter out);

    @Override
    final int work(PrintWriter out) {
        return table.with((client, name, now) -> run(client, name, now, out));
    }

    @Override
    final String silence(String why) {
        return "the table did not answer: " + why;
    }
}
