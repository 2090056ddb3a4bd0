package io.afterorder.local.aws;

import org.apache.pekko.actor.AbstractActor;
import org.elasticmq.actor.queue.OperationSuccessful$;
import org.elasticmq.actor.queue.QueueEvent;

/** Enters what ElasticMQ tells into the ledger. ElasticMQ waits for the answer before it answers its own caller. */
final class QueueListener extends AbstractActor {
    /** Asks for an answer once everything told before is in the ledger. */
    enum Question {
        ALL_ENTERED
    }

    private final QueueLedger ledger;

    QueueListener(QueueLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder().match(QueueEvent.MessageAdded.class, added -> {
            ledger.hold(added.queueName(), added.message());
            confirm();
        }).match(QueueEvent.MessageUpdated.class, updated -> {
            ledger.hold(updated.queueName(), updated.message());
            confirm();
        }).match(QueueEvent.MessageRemoved.class, removed -> {
            ledger.release(removed.queueName(), removed.messageId());
            confirm();
        }).matchEquals(Question.ALL_ENTERED, _ -> confirm()).matchAny(_ -> {
            // Queues come from the template at every start, so what happens to them needs no entry.
        }).build();
    }

    private void confirm() {
        getSender().tell(OperationSuccessful$.MODULE$, getSelf());
    }
}
