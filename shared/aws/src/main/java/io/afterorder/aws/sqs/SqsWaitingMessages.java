package io.afterorder.aws.sqs;

import io.afterorder.domain.port.WaitingMessages;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The messages of an SQS queue. SQS shows a message only to whoever receives it: all are received before the first is put
 * back, so that none is shown twice.
 */
public final class SqsWaitingMessages implements WaitingMessages {
    private static final int BATCH = 10;
    /** Far below the 120,000 that SQS lets be in hand at once (SQS quotas, "Messages per queue (in flight)"). */
    private static final int MOST = 20_000;
    /** Seconds in which all are received, looked at and put back. */
    private static final int HIDDEN = 300;
    /** Without waiting, SQS asks some of its servers only (SQS developer guide, "Short and long polling"). */
    private static final int WAIT_SECONDS = 1;

    private final SqsClient client;
    private final String url;
    private final int waitSeconds;

    public SqsWaitingMessages(SqsClient client, String url) {
        this(client, url, WAIT_SECONDS);
    }

    private SqsWaitingMessages(SqsClient client, String url, int waitSeconds) {
        this.client = client;
        this.url = url;
        this.waitSeconds = waitSeconds;
    }

    /** For a queue that has one server. */
    public static SqsWaitingMessages withoutWaiting(SqsClient client, String url) {
        return new SqsWaitingMessages(client, url, 0);
    }

    @Override
    public Swept remove(Predicate<String> chosen) {
        var inHand = new LinkedHashMap<String, Message>();
        var removed = 0;
        var lookedAt = 0;
        try {
            for (var batch = receive(); !batch.isEmpty(); batch = receive()) {
                for (var message : batch) {
                    inHand.put(message.messageId(), message);
                }
                if (inHand.size() >= MOST) {
                    break;
                }
            }
            lookedAt = inHand.size();
            for (var message : List.copyOf(inHand.values())) {
                if (chosen.test(message.body())) {
                    client.deleteMessage(delete -> delete.queueUrl(url).receiptHandle(message.receiptHandle()));
                    inHand.remove(message.messageId());
                    removed++;
                }
            }
        } finally {
            inHand.values().forEach(this::putBack);
        }
        return new Swept(removed, lookedAt, hidden(), lookedAt < MOST);
    }

    private List<Message> receive() {
        return client.receiveMessage(receive -> receive.queueUrl(url).maxNumberOfMessages(BATCH)
                .visibilityTimeout(HIDDEN).waitTimeSeconds(waitSeconds)).messages();
    }

    private void putBack(Message message) {
        client.changeMessageVisibility(change -> change.queueUrl(url).receiptHandle(message.receiptHandle())
                .visibilityTimeout(0));
    }

    private int hidden() {
        var attributes = client.getQueueAttributes(get -> get.queueUrl(url).attributeNames(
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED)).attributes();
        return number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)
                + number(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
    }

    private static int number(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
        return Integer.parseInt(attributes.getOrDefault(name, "0"));
    }
}
