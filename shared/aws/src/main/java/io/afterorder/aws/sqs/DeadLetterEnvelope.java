package io.afterorder.aws.sqs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.Json;
import io.afterorder.domain.port.DeadLetters.DeadLetter;

/**
 * A dead letter as a message of the queue:
 * {@code {"what","why","where","door","attempt","at","correlationId","body"}}, the body as text, as it came in.
 *
 * <p>All of it is ASCII, with everything else escaped: SQS refuses some characters that JSON and Java allow, such as lone
 * halves of surrogate pairs, and a character then is a byte. A body that does not fit is cut, and {@code bodyLength} says
 * how long it was; such a letter can be read but not sent round again. It takes an input near SQS's own limit, some
 * hundred times a usual event, to get there.
 */
final class DeadLetterEnvelope {
    /** 256 KiB, what every queue takes, whatever limit it was made with (SQS quotas, "Message size"). */
    static final int LONGEST = 262_144;
    /** For the note on the cut. */
    private static final int RESERVE = 64;
    private static final ObjectWriter ASCII = Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private DeadLetterEnvelope() {}

    static String of(DeadLetter letter) {
        var envelope = head(letter);
        var whole = write(envelope.put("body", letter.body()));
        if (whole.length() <= LONGEST) {
            return whole;
        }
        var room = LONGEST - RESERVE - write(envelope.put("body", "")).length();
        return write(envelope.put("body", cut(letter.body(), room)).put("bodyLength", letter.body().length()));
    }

    private static ObjectNode head(DeadLetter letter) {
        return Json.MAPPER.createObjectNode().put("what", letter.what()).put("why", letter.reason())
                .put("where", letter.where()).put("door", letter.door()).put("attempt", letter.attempt())
                .put("at", letter.at().toString()).put("correlationId", letter.correlationId());
    }

    private static String cut(String body, int room) {
        var used = 0;
        for (var i = 0; i < body.length(); i++) {
            var c = body.charAt(i);
            used += c >= ' ' && c <= '~' && c != '"' && c != '\\' ? 1 : 6;
            if (used > room) {
                return body.substring(0, i);
            }
        }
        return body;
    }

    private static String write(ObjectNode envelope) {
        try {
            return ASCII.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers always has a JSON form", e);
        }
    }
}
