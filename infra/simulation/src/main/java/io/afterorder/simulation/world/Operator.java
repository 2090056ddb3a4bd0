package io.afterorder.simulation.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.log.EventLog;
import io.afterorder.deadletters.DeadLetterDesk;
import io.afterorder.domain.port.Stops;
import io.afterorder.simulation.memory.MemoryLambda;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Who looks after the dead letters and what was stopped, with the commands that an operator has. */
public final class Operator {
    private final DeadLetterDesk desk;
    private final Stops stops;
    private final InstantSource clock;

    Operator(SqsClient queues, MemoryLambda lambda, Stops stops, InstantSource clock) {
        this.stops = stops;
        this.clock = clock;
        desk = DeadLetterDesk.of(queues, lambda, Functions.DEAD_LETTERS_URL, Functions.ORDER_EVENTS_URL,
                List.of(Functions.ORDER_EVENTS, Functions.SEND_FOLLOW_UP, Functions.MAIL_EVENTS),
                new EventLog(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), clock));
    }

    public void replayAll() {
        asked(command("replay").put("all", true));
    }

    /** Lets go on what was stopped for the whole account. */
    public void liftStops() {
        var now = clock.instant();
        stops.liftRestriction(now);
        stops.inForce().templates().keySet().forEach(template -> stops.resumeTemplate(template, now));
    }

    /** What came in, of each letter that lies there. */
    public List<String> bodies() {
        var bodies = new ArrayList<String>();
        for (var reason : asked(command("list")).path("reasons")) {
            for (var letter : reason.path("letters")) {
                var id = letter.path("id").asText();
                bodies.add(asked(command("explain").put("id", id).put("body", true)).path("body").asText());
            }
        }
        return bodies;
    }

    private static ObjectNode command(String name) {
        return JsonNodeFactory.instance.objectNode().put("command", name);
    }

    private JsonNode asked(ObjectNode request) {
        var answer = desk.answer(request);
        if (answer.has("error") || !answer.path("failed").isEmpty()) {
            throw new IllegalStateException("the operator asked " + request + " and was answered " + answer);
        }
        return answer;
    }
}
