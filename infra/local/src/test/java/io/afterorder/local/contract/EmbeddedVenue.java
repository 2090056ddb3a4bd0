package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;
import io.afterorder.local.aws.LocalDynamoDb;

import java.util.Map;
import java.util.Optional;

/** The services of the local stack, in this JVM. */
final class EmbeddedVenue implements Venue {
    private final LocalDynamoDb dynamoDb = LocalDynamoDb.start(Optional.empty());

    @Override
    public AwsClients clients() {
        return AwsClients.from(Map.of("AWS_REGION", REGION, "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY",
                "local", "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString()));
    }

    @Override
    public void close() {
        dynamoDb.close();
    }
}
