package io.afterorder.orderevents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Json;
import io.afterorder.orderevents.Outcome.Again;
import io.afterorder.orderevents.Outcome.Applied;
import io.afterorder.orderevents.Outcome.Called;
import io.afterorder.orderevents.Outcome.Heard;
import io.afterorder.orderevents.Outcome.Rejected;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;

/**
 * Order events in, from the queue in batches or from a direct caller one at a time. A caller gets back what was planned,
 * or why the event was not taken; the queue gets back which messages to deliver again. Every six hours, {@link Housekeeping}.
 */
public final class OrderEventsHandler implements RequestStreamHandler {
    /** Kept free for the last write, so that what was waited for is not lost. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private final Answers answers = new Answers(Json.MAPPER);
    private final EventHandling events;
    private final Housekeeping housekeeping;

    public OrderEventsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** @param environment as {@code template.yaml} gives it */
    public OrderEventsHandler(Map<String, String> environment, InstantSource clock) {
        this(environment, clock, AwsClients.from(environment));
    }

    /** @param clients of AWS, where they are not to be opened as the environment says */
    public OrderEventsHandler(Map<String, String> environment, InstantSource clock, AwsClients clients) {
        var work = new Wiring(environment, clock, clients).work();
        this.events = work.events();
        this.housekeeping = work.housekeeping();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var request = Json.MAPPER.readTree(input);
        Json.MAPPER.writeValue(output, answer(request, context));
    }

    private JsonNode answer(JsonNode request, Context context) {
        if (isBatch(request)) {
            return batch(request.path("Records"), context);
        }
        // template.yaml sends this regularly; an order event has no such field.
        return request.path("task").asText().equals("housekeeping")
                ? answers.kept(housekeeping.run())
                : direct(request, context);
    }

    private static boolean isBatch(JsonNode request) {
        return "aws:sqs".equals(request.path("Records").path(0).path("eventSource").asText());
    }

    private JsonNode batch(JsonNode records, Context context) {
        var failed = new ArrayList<String>();
        for (var message : records) {
            var id = message.path("messageId").asText();
            var attempt = message.path("attributes").path("ApproximateReceiveCount").asInt(1);
            if (events.handle(new Arrival(id, "queue", attempt, message.path("body").asText()),
                    timeLeft(context)) instanceof Again) {
                failed.add(id);
            }
        }
        return answers.batch(failed);
    }

    private JsonNode direct(JsonNode request, Context context) {
        var arrival = new Arrival(context.getAwsRequestId(), "invocation", 1, request.toString());
        return switch (events.handle(arrival, timeLeft(context))) {
            case Applied(var updated) -> answers.planned(updated);
            case Heard(var latest, var changed) -> answers.heard(latest, changed);
            case Called called -> answers.called(called);
            case Rejected(var where, var reason) -> answers.rejected(where, reason);
            case Again(var where, var reason) -> throw new TryAgain(where, where + ": " + reason);
        };
    }

    private static Duration timeLeft(Context context) {
        var left = Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
