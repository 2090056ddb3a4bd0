package io.afterorder.local.secrets;

import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.template.SecretDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsServerTest {
    private static final SecretDefinition GENERATED = new SecretDefinition("Key", "arn:key", Optional.empty(), 64);

    @TempDir
    private Path folder;

    @Test
    void a_generated_secret_has_its_length_and_stays_the_same_on_the_same_folder() {
        var first = value("arn:key", Map.of());

        assertThat(first).matches("[A-Za-z0-9]{64}");
        assertThat(value("arn:key", Map.of())).isEqualTo(first);
    }

    @Test
    void a_secret_that_is_given_is_answered_and_one_that_is_not_there_is_not() {
        assertThat(value("arn:given", Map.of("arn:given", "{}"))).isEqualTo("{}");
        assertThatThrownBy(() -> value("arn:other", Map.of())).isInstanceOf(ResourceNotFoundException.class);
    }

    private String value(String arn, Map<String, String> given) {
        try (var server = new SecretsServer(folder, List.of(GENERATED), given);
                var client = SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder())
                        .region(Region.EU_CENTRAL_1).credentialsProvider(LocalClients.credentials())
                        .endpointOverride(server.endpoint()).build()) {
            return client.getSecretValue(get -> get.secretId(arn)).secretString();
        }
    }
}
