package io.afterorder.local.aws;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.net.URI;

/** Clients of the local services. Their credentials are words, not secrets: nothing local checks them. */
public final class LocalClients {
    /** Letters and digits only, which DynamoDB Local asks for. */
    public static final String ACCESS_KEY_ID = "local";

    public static final String SECRET_ACCESS_KEY = "local";

    private LocalClients() {}

    /** A client of the DynamoDB API at that address. */
    public static DynamoDbClient dynamoDb(URI endpoint, String region) {
        return DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials()).region(Region.of(region)).endpointOverride(endpoint).build();
    }

    /** A client of the SQS API at that address. */
    public static SqsClient sqs(URI endpoint, String region) {
        return SqsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials()).region(Region.of(region)).endpointOverride(endpoint).build();
    }

    /** Credentials that local services take. */
    public static AwsCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY));
    }
}
