package io.afterorder.simulation.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.simulation.world.Invocation.Answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The queue of order events with its event source: batches in no certain order, what failed again after the visibility
 * timeout, what was received too often among the dead letters.
 */
final class Queue {
    private static final Duration VISIBILITY = Duration.ofMinutes(3);
    private static final int BATCH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Lambda lambda;
    private final Chances chances;
    private final Chronicle chronicle;
    private final Consumer<String> deadLetters;
    private final List<Message> messages = new ArrayList<>();
    private int count;

    Queue(World world, Lambda lambda, Chances chances, Chronicle chronicle, Consumer<String> deadLetters) {
        this.world = world;
        this.lambda = lambda;
        this.chances = chances;
        this.chronicle = chronicle;
        this.deadLetters = deadLetters;
    }

    private static final class Message {
        private final String id;
        private final String body;
        private int received;
        private Instant visibleAt;

        Message(String id, String body, Instant visibleAt) {
            this.id = id;
            this.body = body;
            this.visibleAt = visibleAt;
        }
    }

    void send(String body) {
        count++;
        messages.add(new Message("queued-" + count, body, world.now()));
        world.at(world.now().plus(chances.upTo(Duration.ofMillis(200))), this::poll);
        if (chances.oneIn(50)) {
            // A standard queue delivers at least once.
            messages.add(new Message("queued-" + count, body, world.now().plus(chances.upTo(VISIBILITY))));
            world.at(world.now().plus(VISIBILITY), this::poll);
        }
    }

    private void poll() {
        var visible = new ArrayList<>(
                messages.stream().filter(message -> !message.visibleAt.isAfter(world.now())).toList());
        var batch = new ArrayList<Message>();
        // Several pollers share the queue, so that events of one order are often worked on at once.
        var most = chances.oneIn(2) ? BATCH : chances.between(1, 3);
        while (!visible.isEmpty() && batch.size() < most) {
            receive(visible.remove(chances.between(0, visible.size() - 1)), batch);
        }
        if (!batch.isEmpty()) {
            world.at(world.now().plus(VISIBILITY), this::poll);
            world.at(world.now().plus(chances.upTo(Duration.ofMillis(200))), this::poll);
            lambda.once(Functions.ORDER_EVENTS, payload(batch), answer -> delete(batch, failed(batch, answer)));
        }
    }

    private void receive(Message message, List<Message> batch) {
        if (message.received == Functions.MOST_RECEIVES) {
            messages.remove(message);
            deadLetters.accept(message.body);
            return;
        }
        message.received++;
        message.visibleAt = world.now().plus(VISIBILITY);
        batch.add(message);
    }

    private void delete(List<Message> batch, Set<String> failed) {
        for (var message : batch) {
            if (!failed.contains(message.id) && messages.remove(message)) {
                chronicle.handled(message.body, world.now());
            }
        }
    }

    private static Set<String> failed(List<Message> batch, Answer answer) {
        var failed = new HashSet<String>();
        switch (answer) {
            case Answer.Failed _ -> batch.forEach(message -> failed.add(message.id));
            case Answer.Done(var payload) -> {
                try {
                    JSON.readTree(payload).path("batchItemFailures")
                            .forEach(item -> failed.add(item.path("itemIdentifier").asText()));
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("the function answered a batch with " + payload, e);
                }
            }
        }
        return failed;
    }

    private static String payload(List<Message> batch) {
        var event = JSON.createObjectNode();
        var records = event.putArray("Records");
        for (var message : batch) {
            var one = records.addObject().put("messageId", message.id).put("body", message.body).put("eventSource",
                    "aws:sqs");
            one.putObject("attributes").put("ApproximateReceiveCount", Integer.toString(message.received));
        }
        return event.toString();
    }
}
