package io.afterorder.local.operate;

import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.aws.LocalDynamoDb;
import io.afterorder.local.stack.KeptData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Which table a command is about: that of a data folder of the local stack, or one on AWS by its name. */
final class TableChoice {
    private static final String REGION = "eu-central-1";

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of a local run.")
    private @Nullable Path data;
    @Option(names = "--table", paramLabel = "NAME", description = "The table on AWS: the stack's output TableName.")
    private @Nullable String table;
    @Option(names = "--endpoint", paramLabel = "URL", description = "Where DynamoDB is, if it is not AWS's own.")
    private @Nullable URI endpoint;

    /**
     * @param work gets the table and the present there: the local stack's clock stands where its run ended
     * @throws NotFoundHere where no table was named, or there is none
     */
    int with(Work work) {
        var folder = Optional.ofNullable(data);
        var name = Optional.ofNullable(table);
        if (folder.isPresent() == name.isPresent()) {
            throw new NotFoundHere("name one table: --data DIR for a local run's, or --table NAME for one on AWS");
        }
        return folder.isPresent() ? local(folder.get(), work) : onAws(name.orElseThrow(), work);
    }

    private int onAws(String name, Work work) {
        try (var client = RealClients.open(DynamoDbClient.builder(), Optional.ofNullable(endpoint))) {
            return work.on(client, name, Instant.now());
        }
    }

    private static int local(Path folder, Work work) {
        if (!Files.isDirectory(folder.resolve("tables"))) {
            throw new NotFoundHere("--data " + folder + ": no run has left a table there; name the folder of one");
        }
        try (var kept = KeptData.open(folder);
                var server = LocalDynamoDb.start(Optional.of(folder.resolve("tables")));
                var client = LocalClients.dynamoDb(server.endpoint(), REGION)) {
            var name = client.listTables().tableNames().stream().findFirst().orElseThrow(
                    () -> new NotFoundHere("--data " + folder + ": its database holds no table; run it first"));
            return work.on(client, name, kept.time());
        }
    }

    /** What is done with the table; returns the command's exit code. */
    interface Work {
        int on(DynamoDbClient client, String table, Instant now);
    }
}
