package io.afterorder.simulation.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.simulation.world.Invocation.Answer;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Invocations whose caller does not wait: tried again after one minute and then after two, and then laid down with the dead
 * letters (AWS Lambda developer guide, "How Lambda handles errors and retries with asynchronous invocation").
 */
final class Lambda {
    private static final int TRIES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Some invocations wait for a cold start. */
    private static final List<Duration> STARTS = List.of(Duration.ofMillis(100), Duration.ofSeconds(3));

    private final World world;
    private final Chances chances;
    private final Consumer<String> deadLetters;
    private int requests;

    Lambda(World world, Chances chances, Consumer<String> deadLetters) {
        this.world = world;
        this.chances = chances;
        this.deadLetters = deadLetters;
    }

    void invoke(String function, String payload) {
        invoke(function, payload, () -> {});
    }

    /** @param done told where the invocation ended well, at whichever try */
    void invoke(String function, String payload, Runnable done) {
        tried(function, nextRequest(), payload, 1, done);
    }

    void once(String function, String payload, Consumer<Answer> end) {
        world.invoke(function, nextRequest(), payload, end);
    }

    private void tried(String function, String requestId, String payload, int attempt, Runnable done) {
        var starts = world.now().plus(chances.upTo(chances.oneOf(STARTS)));
        world.at(starts, () -> world.invoke(function, requestId, payload, answer -> {
            switch (answer) {
                case Answer.Done _ -> done.run();
                case Answer.Failed _ when attempt < TRIES -> world.at(world.now().plus(Duration.ofMinutes(attempt)),
                        () -> tried(function, requestId, payload, attempt + 1, done));
                case Answer.Failed(var why) -> deadLetters.accept(record(function, requestId, payload, why));
            }
        }));
    }

    /** As Lambda writes it to a failure destination, as far as a replay needs it. */
    private static String record(String function, String requestId, String payload, String why) {
        var record = JSON.createObjectNode().put("version", "1.0");
        record.putObject("requestContext").put("requestId", requestId).put("functionArn", function)
                .put("condition", "RetriesExhausted").put("approximateInvokeCount", TRIES);
        record.set("requestPayload", json(payload));
        record.putObject("responsePayload").put("errorMessage", why);
        return record.toString();
    }

    private static JsonNode json(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Lambda takes JSON only, not " + payload, e);
        }
    }

    private String nextRequest() {
        requests++;
        return "request-" + requests;
    }
}
