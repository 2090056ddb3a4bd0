package io.afterorder.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.buyer.SendCall;

import java.time.Instant;
import java.util.regex.Pattern;

/** Reads and writes a seller's call for a send. */
final class SendCallReading {
    /** So that an order's event can be named after it. */
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 40;
    private static final int MOST = 1_000_000_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SendCallReading() {}

    static SendCall call(Fields fields, Instant at) {
        return new SendCall(fields.required("eventId").text(LONGEST_ID), at, name(fields.required("send")),
                fields.optional("reached").map(field -> field.integer(0, MOST)).orElse(0),
                fields.optional("after").map(field -> field.text(LONGEST_PLACE)));
    }

    static String name(Field field) {
        var text = field.text(LONGEST_NAME);
        if (!NAME.matcher(text).matches()) {
            throw field.wrong("is no name of a send",
                    "write small letters, digits and hyphens such as spring-offer, as the campaign file does");
        }
        return text;
    }

    static ObjectNode write(SendCall call) {
        var json = JsonNodeFactory.instance.objectNode().put("eventId", call.eventId())
                .put("type", EventType.SEND_CALLED.label()).put("occurredAt", call.at().toString())
                .put("send", call.send()).put("reached", call.reached());
        call.after().ifPresent(place -> json.put("after", place));
        return json;
    }
}
