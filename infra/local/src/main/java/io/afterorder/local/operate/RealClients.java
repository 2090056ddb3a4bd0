package io.afterorder.local.operate;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

import java.net.URI;
import java.util.Optional;

/** Clients of a real account, by the region and credentials that the AWS command line would take. */
final class RealClients {
    private RealClients() {}

    /** @param endpoint where the service is, if it is not AWS's own */
    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C open(B builder,
            Optional<URI> endpoint) {
        endpoint.ifPresent(builder::endpointOverride);
        return builder.httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    }
}
