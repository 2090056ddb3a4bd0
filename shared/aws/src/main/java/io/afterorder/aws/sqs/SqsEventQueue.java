package io.afterorder.aws.sqs;

import io.afterorder.aws.Once;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.EventQueue;
import io.afterorder.events.OrderEvents;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

import java.util.ArrayList;
import java.util.List;

/** Puts events into an SQS queue, as many at once as one call takes. */
public final class SqsEventQueue implements EventQueue {
    /** SQS API reference, SendMessageBatch. */
    private static final int AT_ONCE = 10;

    private final Once<SqsClient> client;
    private final String queueUrl;

    /** @param client opened when the first event is put */
    public SqsEventQueue(Once<SqsClient> client, String queueUrl) {
        this.client = client;
        this.queueUrl = queueUrl;
    }

    @Override
    public void put(List<OrderEvent> events) {
        for (var from = 0; from < events.size(); from += AT_ONCE) {
            batch(events.subList(from, Math.min(events.size(), from + AT_ONCE)));
        }
    }

    @Override
    public void put(SendCall rest) {
        client.get().sendMessage(message -> message.queueUrl(queueUrl).messageBody(OrderEvents.write(rest).toString()));
    }

    private void batch(List<OrderEvent> events) {
        var entries = new ArrayList<SendMessageBatchRequestEntry>();
        for (var event : events) {
            entries.add(SendMessageBatchRequestEntry.builder().id("e" + entries.size())
                    .messageBody(OrderEvents.write(event).toString()).build());
        }
        var failed = client.get().sendMessageBatch(batch -> batch.queueUrl(queueUrl).entries(entries)).failed();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the queue " + queueUrl + " did not take " + failed.size() + " of "
                    + entries.size() + " events: " + failed.getFirst().message());
        }
    }
}
