package io.afterorder.aws;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens clients of AWS services for a function: region, credentials and endpoints from its environment and from nowhere
 * else, over the JDK's own HTTP client, which starts fastest.
 *
 * <p>Nothing here names a service, so a function needs the jars of those only that it opens.
 */
public final class AwsClients {
    /** Within AWS a connection takes milliseconds; past this it is better tried anew. */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    /** A service that has not answered by then is taken as failed; a function's own time-out is longer. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    private final Environment environment;
    private final List<ExecutionInterceptor> observers;
    private final Map<String, SdkClient> standIns;

    private AwsClients(Environment environment, List<ExecutionInterceptor> observers,
            Map<String, ? extends SdkClient> standIns) {
        this.environment = environment;
        this.observers = List.copyOf(observers);
        this.standIns = Map.copyOf(standIns);
    }

    /**
     * Reads {@code AWS_REGION}, {@code AWS_ACCESS_KEY_ID} and its companions, and {@code AWS_ENDPOINT_URL_<SERVICE>} or
     * {@code AWS_ENDPOINT_URL} when a client is opened.
     */
    public static AwsClients from(Map<String, String> environment) {
        return new AwsClients(new Environment(environment), List.of(), Map.of());
    }

    /**
     * Opens nothing: each service's client is there already, and answers within this process.
     *
     * @param clients by the service's name as in {@link #open}, each of the kind that its builder builds
     */
    public static AwsClients standingIn(Map<String, ? extends SdkClient> clients) {
        return new AwsClients(new Environment(Map.of()), List.of(), clients);
    }

    /** The same, with somebody who sees each call. */
    public AwsClients observedBy(ExecutionInterceptor observer) {
        var all = new ArrayList<>(observers);
        all.add(observer);
        return new AwsClients(environment, all, standIns);
    }

    /**
     * Opens a client.
     *
     * @param service the service's name in endpoint variables, for example {@code DYNAMODB}
     * @param settings retries and time-outs that differ from the SDK's
     */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C open(B builder, String service,
            Consumer<ClientOverrideConfiguration.Builder> settings) {
        var standIn = standIns.get(service);
        if (standIn != null) {
            @SuppressWarnings("unchecked") // by the promise of standingIn
            var client = (C) standIn;
            return client;
        }
        builder.region(Region.of(environment.required("AWS_REGION")));
        builder.credentialsProvider(credentials());
        endpoint(service).ifPresent(builder::endpointOverride);
        builder.httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT_TIMEOUT)
                .socketTimeout(READ_TIMEOUT).build());
        var override = ClientOverrideConfiguration.builder();
        // Without an empty profile file the SDK looks for ~/.aws on every cold start.
        override.defaultProfileFile(ProfileFile.aggregator().build());
        observers.forEach(override::addExecutionInterceptor);
        override.addExecutionInterceptor(new Rehearsal.Curtain());
        settings.accept(override);
        builder.overrideConfiguration(override.build());
        return builder.build();
    }

    private Optional<URI> endpoint(String service) {
        return environment.optional("AWS_ENDPOINT_URL_" + service).or(() -> environment.optional("AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    /** Lambda gives keys in the environment, except under SnapStart, where only its credentials endpoint has them. */
    private AwsCredentialsProvider credentials() {
        var key = environment.optional("AWS_ACCESS_KEY_ID");
        if (key.isEmpty()) {
            return ContainerCredentialsProvider.builder().build();
        }
        var secret = environment.required("AWS_SECRET_ACCESS_KEY");
        return StaticCredentialsProvider.create(environment.optional("AWS_SESSION_TOKEN")
                .<AwsCredentials>map(
                        token -> AwsSessionCredentials.create(key.get(), secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(key.get(), secret)));
    }
}
