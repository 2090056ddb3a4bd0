package io.afterorder.aws.secrets;

import io.afterorder.aws.AwsClients;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads secrets of AWS Secrets Manager, each once in the life of the function. */
public final class Secrets {
    private final AwsClients clients;
    private final ConcurrentMap<String, String> values = new ConcurrentHashMap<>();

    /** Opens no client before the first secret is asked for. */
    public Secrets(AwsClients clients) {
        this.clients = clients;
    }

    /**
     * The secret's text.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException where it cannot be read; it is tried again next time
     */
    public String value(String arn) {
        return values.computeIfAbsent(arn, this::read);
    }

    private String read(String arn) {
        try (var client = clients.open(SecretsManagerClient.builder(), "SECRETSMANAGER",
                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy()))) {
            return client.getSecretValue(request -> request.secretId(arn)).secretString();
        }
    }
}
