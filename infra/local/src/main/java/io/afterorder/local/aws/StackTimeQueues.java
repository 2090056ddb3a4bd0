package io.afterorder.local.aws;

import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorRefFactory;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.msg.LookupQueue;
import org.elasticmq.util.NowProvider;
import scala.Option;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before ElasticMQ's queues and shows each of them as a {@link StackTimeQueue}. */
final class StackTimeQueues extends AbstractActor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ActorRef queues;
    private final ActorRef listener;
    private final NowProvider time;
    private final Map<ActorRef, ActorRef> shown = new ConcurrentHashMap<>();

    StackTimeQueues(ActorRef queues, ActorRef listener, NowProvider time) {
        this.queues = queues;
        this.listener = listener;
        this.time = time;
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder().match(LookupQueue.class, this::lookup)
                .matchAny(message -> queues.forward(message, getContext())).build();
    }

    private void lookup(LookupQueue lookup) {
        var sender = getSender();
        var self = getSelf();
        var actors = getContext().getSystem();
        Patterns.ask(queues, lookup, PATIENCE).thenAccept(found -> sender.tell(shown(found, actors), self));
    }

    private Object shown(Object found, ActorRefFactory actors) {
        return found instanceof Option<?> option && option.isDefined() && option.get() instanceof ActorRef queue
                ? Option.apply(shown.computeIfAbsent(queue, _ -> actors.actorOf(
                        Props.create(StackTimeQueue.class, () -> new StackTimeQueue(queue, listener, time)))))
                : found;
    }
}
