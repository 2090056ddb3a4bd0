package io.afterorder.local.aws;

import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.NewMessageData;
import org.elasticmq.QueueData;
import org.elasticmq.actor.queue.InternalMessage;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.msg.GetQueueData;
import org.elasticmq.msg.RestoreMessages;
import org.elasticmq.msg.SendMessage;
import org.elasticmq.util.NowProvider;
import scala.jdk.javaapi.CollectionConverters;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Stands before a queue of ElasticMQ and lets messages be sent in the stack's time too. ElasticMQ takes the machine's time
 * for when a message was sent and can first be received, and the given one for everything else.
 */
final class StackTimeQueue extends AbstractActor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ActorRef queue;
    private final ActorRef listener;
    private final NowProvider time;

    StackTimeQueue(ActorRef queue, ActorRef listener, NowProvider time) {
        this.queue = queue;
        this.listener = listener;
        this.time = time;
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder().match(SendMessage.class, this::send)
                .matchAny(message -> queue.forward(message, getContext())).build();
    }

    private void send(SendMessage send) {
        var sender = getSender();
        var self = getSelf();
        ask(queue, new GetQueueData()).thenApply(data -> inStackTime(send.message(), (QueueData) data))
                .thenCompose(sent -> ask(queue, restored(sent.message())).thenCompose(_ -> ask(listener, sent))
                        .thenAccept(_ -> sender.tell(sent.message().toMessageData(), self)));
    }

    private QueueEvent.MessageAdded inStackTime(NewMessageData message, QueueData data) {
        var sent = InternalMessage.from(message, data);
        var visible = message.nextDelivery().toMillis(time.nowMillis(), data.delay().toMillis());
        return new QueueEvent.MessageAdded(data.name(),
                new InternalMessage(sent.id(), sent.deliveryReceipts(), visible.millis(), sent.content(),
                        sent.messageAttributes(), time.now(), sent.orderIndex(), sent.firstReceive(),
                        sent.receiveCount(), sent.isFifo(), sent.messageGroupId(), sent.messageDeduplicationId(),
                        sent.tracingId(), sent.sequenceNumber(), sent.deadLetterSourceQueueName()));
    }

    /** The only way to put a message into a queue as it is. */
    private static RestoreMessages restored(InternalMessage message) {
        return new RestoreMessages(CollectionConverters.asScala(List.of(message)).toList());
    }

    private static CompletionStage<Object> ask(ActorRef actor, Object question) {
        return Patterns.ask(actor, question, PATIENCE);
    }
}
