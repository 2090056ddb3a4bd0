package io.afterorder.deadletters;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The dead-letter queue. SQS shows a message only to whoever receives it, and to nobody else meanwhile: what is read here is
 * put back as soon as it has been looked at.
 */
final class LetterQueue {
    private static final Comparator<Held> OLDEST_FIRST = Comparator
            .comparing((Held held) -> held.letter().at()).thenComparing(held -> held.letter().id());
    private static final int BATCH = 10;
    private static final int MOST = 1000;
    /** Seconds in which what was received is looked at and put back. */
    private static final int HIDDEN = 120;
    /** Seconds; without waiting, SQS asks some of its servers only. */
    private static final int WAIT = 1;

    private final SqsClient client;
    private final String url;

    LetterQueue(SqsClient client, String url) {
        this.client = client;
        this.url = url;
    }

    /** A letter in hand. */
    record Held(Letter letter, String receipt) {}

    /**
     * Takes the letters that the queue shows, a thousand at most, has them looked at, and puts back all that were not
     * {@linkplain Hand#remove removed} meanwhile.
     */
    <T> T with(Function<Hand, T> looking) {
        var hand = new Hand();
        try {
            for (var batch = receive(); !batch.isEmpty() && hand.held.size() < MOST; batch = receive()) {
                batch.forEach(hand::take);
            }
            return looking.apply(hand);
        } finally {
            hand.held.values().forEach(this::putBack);
        }
    }

    /** The letters that have been taken. */
    final class Hand {
        private final Map<String, Held> held = new LinkedHashMap<>();

        private Hand() {}

        /** The oldest first. */
        List<Held> letters() {
            return held.values().stream().sorted(OLDEST_FIRST).toList();
        }

        void remove(Held letter) {
            client.deleteMessage(message -> message.queueUrl(url).receiptHandle(letter.receipt()));
            held.remove(letter.letter().id());
        }

        private void take(Message message) {
            held.put(message.messageId(), new Held(LetterReading.of(message), message.receiptHandle()));
        }
    }

    private List<Message> receive() {
        return client.receiveMessage(ReceiveMessageRequest.builder().queueUrl(url).maxNumberOfMessages(BATCH)
                .visibilityTimeout(HIDDEN).waitTimeSeconds(WAIT).messageAttributeNames("All")
                .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP).build()).messages();
    }

    private void putBack(Held held) {
        client.changeMessageVisibility(
                message -> message.queueUrl(url).receiptHandle(held.receipt()).visibilityTimeout(0));
    }
}
