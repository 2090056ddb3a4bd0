package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityResponse;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageResponse;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * SQS with two queues: one that functions listen to, to which messages are handed on at once, and the dead-letter queue,
 * where they stay until somebody takes them.
 */
public final class MemorySqs implements SqsClient {
    private final Calls calls;
    private final String deadLettersUrl;
    private final Consumer<String> listener;
    private final Consumer<String> laidDown;
    private final Map<String, Message> deadLetters = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private int count;

    /**
     * @param listener gets the bodies of messages to any other queue
     * @param laidDown is told each dead letter
     */
    public MemorySqs(Calls calls, String deadLettersUrl, Consumer<String> listener, Consumer<String> laidDown) {
        this.calls = calls;
        this.deadLettersUrl = deadLettersUrl;
        this.listener = listener;
        this.laidDown = laidDown;
    }

    @Override
    public SendMessageResponse sendMessage(SendMessageRequest request) {
        return calls.through(Callee.SQS, "SendMessage", () -> {
            put(request.queueUrl(), request.messageBody());
            return SendMessageResponse.builder().messageId("sent").build();
        });
    }

    @Override
    public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
        return calls.through(Callee.SQS, "SendMessageBatch", () -> {
            request.entries().forEach(entry -> put(request.queueUrl(), entry.messageBody()));
            return SendMessageBatchResponse.builder().build();
        });
    }

    private void put(String queueUrl, String body) {
        if (queueUrl.equals(deadLettersUrl)) {
            layDown(body);
        } else {
            listener.accept(body);
        }
    }

    /** What AWS itself puts into the dead-letter queue; no call of a function. */
    public void layDown(String body) {
        count++;
        var id = "letter-%06d".formatted(count);
        deadLetters.put(id, Message.builder().messageId(id).receiptHandle(id).body(body).build());
        laidDown.accept(body);
    }

    @Override
    public ReceiveMessageResponse receiveMessage(ReceiveMessageRequest request) {
        return calls.through(Callee.SQS, "ReceiveMessage", () -> {
            var shown = deadLetters.values().stream().filter(message -> !hidden.contains(message.messageId()))
                    .limit(request.maxNumberOfMessages()).toList();
            shown.forEach(message -> hidden.add(message.messageId()));
            return ReceiveMessageResponse.builder().messages(shown).build();
        });
    }

    @Override
    public DeleteMessageResponse deleteMessage(DeleteMessageRequest request) {
        return calls.through(Callee.SQS, "DeleteMessage", () -> {
            deadLetters.remove(request.receiptHandle());
            return DeleteMessageResponse.builder().build();
        });
    }

    /** Only to show a message again at once. */
    @Override
    public ChangeMessageVisibilityResponse changeMessageVisibility(ChangeMessageVisibilityRequest request) {
        return calls.through(Callee.SQS, "ChangeMessageVisibility", () -> {
            hidden.remove(request.receiptHandle());
            return ChangeMessageVisibilityResponse.builder().build();
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
