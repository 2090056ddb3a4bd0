package io.afterorder.deadletters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.Json;
import io.afterorder.aws.log.EventLog;
import io.afterorder.deadletters.LetterQueue.Hand;
import io.afterorder.deadletters.LetterQueue.Held;
import io.afterorder.deadletters.Request.NotUnderstood;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers what an operator asks of the dead letters, on AWS or on the local stack. */
public final class DeadLetterDesk {
    private static final int SHORTEST_ID = 6;

    private final LetterQueue queue;
    private final Doors doors;
    private final Answers answers = new Answers();
    private final EventLog log;

    DeadLetterDesk(LetterQueue queue, Doors doors, EventLog log) {
        this.queue = queue;
        this.doors = doors;
        this.log = log;
    }

    /** @param functionArns those that may be invoked again */
    public static DeadLetterDesk of(SqsClient sqs, LambdaClient lambda, String deadLetterQueueUrl,
            String orderEventsQueueUrl, List<String> functionArns, EventLog log) {
        return new DeadLetterDesk(new LetterQueue(sqs, deadLetterQueueUrl),
                new Doors(sqs, lambda, orderEventsQueueUrl, new Functions(functionArns)), log);
    }

    /** @return the answer, or {@code {"error": …}} where the request makes no sense; see {@link Request#read} */
    public JsonNode answer(JsonNode request) {
        try {
            var asked = Request.read(request);
            return queue.with(hand -> answer(asked, hand));
        } catch (NotUnderstood e) {
            return Json.MAPPER.createObjectNode().put("error", e.getMessage());
        }
    }

    private ObjectNode answer(Request request, Hand hand) {
        return switch (request) {
            case Request.Overview _ -> answers.overview(hand.letters().stream().map(Held::letter).toList());
            case Request.Explain(var id, var withBody) -> answers.explained(find(id, hand).letter(), withBody);
            case Request.Replay(var id) -> replay(List.of(find(id, hand)), hand);
            case Request.ReplayAll _ -> replay(hand.letters(), hand);
            case Request.Discard(var id, var reason) -> discard(find(id, hand), reason, hand);
        };
    }

    /** A letter is removed once its door has taken it: lost in between, it is replayed twice, which does no more than once. */
    private ObjectNode replay(List<Held> letters, Hand hand) {
        var answer = Json.MAPPER.createObjectNode();
        var replayed = answer.putArray("replayed");
        var failed = answer.putArray("failed");
        for (var one : letters) {
            var letter = one.letter();
            var trouble = sent(letter);
            if (trouble.isEmpty()) {
                hand.remove(one);
                log.info("dead letter replayed", fields(letter));
                replayed.add(letter.id());
            } else {
                failed.addObject().put("id", letter.id()).put("why", trouble);
            }
        }
        return answer;
    }

    /** @return what is in the way; empty where the door took it */
    private String sent(Letter letter) {
        try {
            return doors.send(letter).orElse("");
        } catch (SdkException e) {
            log.error("a dead letter could not be replayed", e, fields(letter));
            return "its door, the " + letter.door().label() + ", did not take it: " + e.getClass().getSimpleName();
        }
    }

    private ObjectNode discard(Held held, String reason, Hand hand) {
        hand.remove(held);
        var fields = new HashMap<>(fields(held.letter()));
        fields.put("discardedBecause", reason);
        log.warn("dead letter discarded", fields);
        return Json.MAPPER.createObjectNode().put("discarded", held.letter().id()).put("reason", reason);
    }

    private static Held find(String id, Hand hand) {
        var found = hand.letters().stream().filter(one -> one.letter().id().startsWith(id)).toList();
        if (id.length() < SHORTEST_ID || found.size() > 1) {
            throw new NotUnderstood("id \"" + id + "\" may be any of several; write more of it");
        }
        if (found.isEmpty()) {
            throw new NotUnderstood("there is no dead letter \"" + id + "\"; list shows those that there are");
        }
        return found.getFirst();
    }

    private static Map<String, String> fields(Letter letter) {
        return Map.of("letter", letter.id(), "what", letter.what(), "reasonText", letter.why(), "where",
                letter.where(), "door", letter.door().label(), "correlationId", letter.correlationId());
    }
}
