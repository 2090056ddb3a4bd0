package io.afterorder.aws.sqs;

import io.afterorder.aws.AwsClients;
import io.afterorder.domain.port.DeadLetters;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Dead letters in an SQS queue, in the envelope of {@link DeadLetterEnvelope}. */
public final class SqsDeadLetters implements DeadLetters {
    private final SqsClient client;
    private final String queueUrl;

    public SqsDeadLetters(SqsClient client, String queueUrl) {
        this.client = client;
        this.queueUrl = queueUrl;
    }

    public static SqsClient client(AwsClients clients) {
        return clients.open(SqsClient.builder(), "SQS",
                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy()));
    }

    /** @throws software.amazon.awssdk.core.exception.SdkException where the queue did not take it: let the input come again */
    @Override
    public void add(DeadLetter letter) {
        client.sendMessage(message -> message.queueUrl(queueUrl).messageBody(DeadLetterEnvelope.of(letter)));
    }
}
