package io.afterorder.local.aws;

import org.elasticmq.actor.queue.InternalMessage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what every queue holds and when each message can next be received, without receiving any: SQS has no call for
 * that, and the stack's clock must know how far it may be turned. Where there is a folder, the messages are kept there.
 */
final class QueueLedger {
    private final Map<String, Map<String, HeldMessage>> queues = new ConcurrentHashMap<>();
    private final Optional<MessageFolder> folder;

    QueueLedger(Optional<MessageFolder> folder) {
        this.folder = folder;
    }

    void hold(String queue, InternalMessage message) {
        folder.ifPresent(kept -> kept.keep(queue, message));
        note(queue, message);
    }

    void release(String queue, String messageId) {
        folder.ifPresent(kept -> kept.drop(queue, messageId));
        held(queue).remove(messageId);
    }

    /** The messages that an earlier process left in the queue. */
    List<InternalMessage> left(String queue) {
        var messages = folder.map(kept -> kept.messages(queue)).orElse(List.of());
        messages.forEach(message -> note(queue, message));
        return messages;
    }

    /** The messages of the queue, oldest first. */
    List<HeldMessage> messages(String queue) {
        return held(queue).values().stream()
                .sorted(Comparator.comparing(HeldMessage::sentAt).thenComparing(HeldMessage::id)).toList();
    }

    private void note(String queue, InternalMessage message) {
        held(queue).put(message.id(),
                new HeldMessage(message.id(), message.content().value(), message.created().toInstant(),
                        Instant.ofEpochMilli(message.nextDelivery()), message.receiveCount()));
    }

    private Map<String, HeldMessage> held(String queue) {
        return queues.computeIfAbsent(queue, _ -> new ConcurrentHashMap<>());
    }
}
