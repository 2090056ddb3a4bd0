package io.afterorder.aws;

import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.scheduler.EventBridgeSchedules;
import io.afterorder.aws.ses.SesMailer;
import io.afterorder.aws.sqs.SqsDeadLetters;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AwsClientsTest {
    private final Map<String, String> environment = new HashMap<>(
            Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret"));

    @Test
    void take_region_and_keys_from_the_environment() {
        environment.put("AWS_SESSION_TOKEN", "token");
        try (var client = DynamoDbOrders.client(AwsClients.from(environment))) {
            var configuration = client.serviceClientConfiguration();
            assertThat(configuration.region().id()).isEqualTo("eu-west-1");
            AwsCredentialsIdentity identity = configuration.credentialsProvider().resolveIdentity().join();
            assertThat(identity.accessKeyId()).isEqualTo("key");
            assertThat(identity).isInstanceOfSatisfying(AwsSessionCredentialsIdentity.class,
                    session -> assertThat(session.sessionToken()).isEqualTo("token"));
        }
    }

    @Test
    void take_the_services_own_endpoint_before_the_common_one() {
        environment.put("AWS_ENDPOINT_URL", "http://localhost:1");
        environment.put("AWS_ENDPOINT_URL_SQS", "http://localhost:2");
        var clients = AwsClients.from(environment);
        try (var sqs = SqsDeadLetters.client(clients); var scheduler = EventBridgeSchedules.client(clients)) {
            assertThat(endpoint(sqs.serviceClientConfiguration())).isEqualTo(URI.create("http://localhost:2"));
            assertThat(endpoint(scheduler.serviceClientConfiguration())).isEqualTo(URI.create("http://localhost:1"));
        }
    }

    @Test
    void never_hand_a_message_over_twice_by_themselves() {
        try (var ses = SesMailer.client(AwsClients.from(environment))) {
            var settings = ses.serviceClientConfiguration().overrideConfiguration();
            assertThat(settings.retryStrategy().orElseThrow().maxAttempts()).isEqualTo(1);
            assertThat(settings.apiCallTimeout()).isPresent();
        }
    }

    @Test
    void look_for_keys_at_lambdas_endpoint_where_the_environment_has_none() {
        environment.remove("AWS_ACCESS_KEY_ID");
        try (var client = DynamoDbOrders.client(AwsClients.from(environment))) {
            assertThat(client.serviceClientConfiguration().credentialsProvider().toString())
                    .contains("ContainerCredentialsProvider");
        }
    }

    @Test
    void name_the_variable_that_is_missing() {
        environment.remove("AWS_REGION");

        assertThatThrownBy(() -> DynamoDbOrders.client(AwsClients.from(environment)))
                .hasMessageContaining("AWS_REGION");
    }

    private static URI endpoint(SdkServiceClientConfiguration configuration) {
        return configuration.endpointOverride().orElseThrow();
    }
}
