package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

import java.util.function.BiConsumer;

/** SQS, as far as functions put messages into queues. */
public final class MemorySqs implements SqsClient {
    private final Calls calls;
    private final BiConsumer<String, String> queues;

    /** @param queues told a queue's URL and a message's body */
    public MemorySqs(Calls calls, BiConsumer<String, String> queues) {
        this.calls = calls;
        this.queues = queues;
    }

    @Override
    public SendMessageResponse sendMessage(SendMessageRequest request) {
        return calls.through(Service.SQS, "SendMessage", () -> {
            queues.accept(request.queueUrl(), request.messageBody());
            return SendMessageResponse.builder().messageId("sent").build();
        });
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
