package io.afterorder.local.lambda;

import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.aws.LocalQueues;
import io.afterorder.local.template.FunctionDefinition.QueueTrigger;
import io.afterorder.local.template.QueueDefinition;
import io.afterorder.local.time.TimedWork;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An event source mapping: receives a queue's messages in batches, invokes the function with them, and deletes what it
 * handled. The rest comes back after the queue's visibility timeout, and goes to the dead letters after its receive count.
 */
public final class QueueEventSource implements TimedWork {
    /** The most that one ReceiveMessage gives. */
    private static final int MOST_AT_ONCE = 10;

    private final HostedFunction function;
    private final QueueTrigger trigger;
    private final QueueDefinition queue;
    private final LocalQueues queues;
    private final SqsClient sqs;
    private final InstantSource clock;
    private final String region;

    /** @throws IllegalArgumentException if AWS would refuse the mapping, because messages come back while they are handled */
    public QueueEventSource(HostedFunction function, QueueTrigger trigger, QueueDefinition queue, LocalQueues queues,
            SqsClient sqs, InstantSource clock, String region) {
        var timeout = function.definition().timeout();
        if (queue.visibilityTimeout().compareTo(timeout) < 0) {
            throw new IllegalArgumentException(
                    "queue %s: visibility timeout %ds is less than the %ds timeout of %s; make it six times as long"
                            .formatted(queue.logicalId(), queue.visibilityTimeout().toSeconds(), timeout.toSeconds(),
                                    function.definition().logicalId()));
        }
        this.function = function;
        this.trigger = trigger;
        this.queue = queue;
        this.queues = queues;
        this.sqs = sqs;
        this.clock = clock;
        this.region = region;
    }

    @Override
    public Optional<Instant> nextDue() {
        var held = queues.messages(queue.name());
        var first = held.stream().map(HeldMessage::visibleAt).min(Instant::compareTo);
        return visible(held) >= trigger.batchSize() ? first : first.map(at -> at.plus(trigger.batchingWindow()));
    }

    @Override
    public boolean runDue() {
        if (nextDue().filter(due -> !due.isAfter(clock.instant())).isEmpty()) {
            return false;
        }
        var before = queues.messages(queue.name());
        var batch = receive();
        if (batch.isEmpty()) {
            // Receiving may have moved messages to the dead letters.
            return !before.equals(queues.messages(queue.name()));
        }
        delete(batch, failed(batch));
        return true;
    }

    private long visible(List<HeldMessage> held) {
        return held.stream().filter(message -> !message.visibleAt().isAfter(clock.instant())).count();
    }

    private List<Message> receive() {
        List<Message> batch = new ArrayList<>();
        while (batch.size() < trigger.batchSize()) {
            var wanted = Math.min(MOST_AT_ONCE, trigger.batchSize() - batch.size());
            var received = sqs.receiveMessage(receive -> receive.queueUrl(queue.url()).maxNumberOfMessages(wanted)
                    .messageAttributeNames("All").messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                    .messages();
            if (received.isEmpty()) {
                break;
            }
            batch.addAll(received);
        }
        return batch;
    }

    private Set<String> failed(List<Message> batch) {
        var all = batch.stream().map(Message::messageId).collect(Collectors.toSet());
        var event = SqsEvent.of(batch, queue.arn(), region);
        return switch (function.invoke(UUID.randomUUID().toString(), function.definition().arn(), event)) {
            case FunctionResult.Failure _ -> all;
            case FunctionResult.Success success when trigger.reportsBatchItemFailures() ->
                BatchAnswer.failed(success.payload(), all);
            case FunctionResult.Success _ -> Set.of();
        };
    }

    private void delete(List<Message> batch, Set<String> failed) {
        var handled = batch.stream().filter(message -> !failed.contains(message.messageId())).toList();
        for (int from = 0; from < handled.size(); from += MOST_AT_ONCE) {
            var part = handled.subList(from, Math.min(from + MOST_AT_ONCE, handled.size()));
            sqs.deleteMessageBatch(delete -> delete.queueUrl(queue.url())
                    .entries(part.stream().map(message -> DeleteMessageBatchRequestEntry.builder()
                            .id(message.messageId()).receiptHandle(message.receiptHandle()).build()).toList()));
        }
    }
}
