package io.afterorder.local.aws;

import com.typesafe.config.ConfigFactory;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.msg.GetQueueData;
import org.elasticmq.msg.LookupQueue;
import org.elasticmq.msg.RestoreMessages;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** ElasticMQ in this JVM, in the stack's time, on a free port of the loopback interface. */
public final class LocalQueues implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ActorSystem actors;
    private final ActorRef queues;
    private final ActorRef listener;
    private final QueueLedger ledger;
    private final SQSRestServer server;
    private final URI endpoint;

    private LocalQueues(ActorSystem actors, ActorRef queues, ActorRef listener, QueueLedger ledger,
            SQSRestServer server) {
        this.actors = actors;
        this.queues = queues;
        this.listener = listener;
        this.ledger = ledger;
        this.server = server;
        this.endpoint = URI
                .create("http://localhost:" + server.waitUntilStarted().localAddress().getPort());
    }

    /**
     * Starts it.
     *
     * @param clock  says when a hidden or delayed message can be received
     * @param folder where messages are kept, so that they outlive the process however it ends; in memory if empty
     */
    public static LocalQueues start(InstantSource clock, Optional<Path> folder, String region, String accountId) {
        var actors = ActorSystem.create("queues", ConfigFactory.load("local-queues"));
        var ledger = new QueueLedger(folder.map(MessageFolder::new));
        var listener = actors.actorOf(Props.create(QueueListener.class, () -> new QueueListener(ledger)));
        var time = new StackTime(clock);
        var queues = actors.actorOf(Props.create(QueueManagerActor.class,
                () -> new QueueManagerActor(time, StrictSQSLimits$.MODULE$, Option.apply(listener))));
        var shown = actors
                .actorOf(Props.create(StackTimeQueues.class, () -> new StackTimeQueues(queues, listener, time)));
        var server = SQSRestServerBuilder.withActorSystem(actors).withQueueManagerActor(shown)
                .withQueueEventListener(listener).withInterface("localhost").withDynamicPort().withAWSRegion(region)
                .withAWSAccountId(accountId).start();
        return new LocalQueues(actors, queues, listener, ledger, server);
    }

    /** Where the SQS API is served. */
    public URI endpoint() {
        return endpoint;
    }

    /** All messages of the queue, oldest first, received or not; none of them is received by this. */
    public List<HeldMessage> messages(String queueName) {
        // A message on its way to a dead-letter queue travels beside the answer to the caller: first the queue, then the
        // listener must have come to the end of what they were told.
        ask(queue(queueName), new GetQueueData());
        ask(listener, QueueListener.Question.ALL_ENTERED);
        return ledger.messages(queueName);
    }

    /** Puts the messages that an earlier process left in the folder back into the queue. */
    void restore(String queueName) {
        var left = ledger.left(queueName);
        ask(queue(queueName), new RestoreMessages(CollectionConverters.asScala(left).toList()));
    }

    private ActorRef queue(String name) {
        if (ask(queues, new LookupQueue(name)) instanceof Option<?> found && found.isDefined()
                && found.get() instanceof ActorRef queue) {
            return queue;
        }
        throw new IllegalArgumentException("there is no queue \"%s\"".formatted(name));
    }

    private static Object ask(ActorRef actor, Object question) {
        try {
            return Patterns.ask(actor, question, PATIENCE).toCompletableFuture().get(PATIENCE.toSeconds(),
                    TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ElasticMQ was asked", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("ElasticMQ does not answer", e);
        }
    }

    @Override
    public void close() {
        server.stopAndWait();
        actors.terminate();
        try {
            actors.getWhenTerminated().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("ElasticMQ does not stop", e);
        }
    }
}
