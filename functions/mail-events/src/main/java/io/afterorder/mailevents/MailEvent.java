package io.afterorder.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.ses.FollowUpTags;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What SES says of one message (SES developer guide, "Event data that Amazon SES publishes to EventBridge").
 *
 * @param kind SES's {@code eventType}
 * @param tags which follow-up and which attempt the message was
 */
record MailEvent(Kind kind, FollowUpTags tags, String messageId, Instant at) {
    enum Kind {
        /** SES has the message, or handed it to the receiving server. */
        TAKEN,
        /** SES had it and did not send it. */
        NOT_SENT,
        /** What became of it later. */
        OTHER
    }

    /** @return empty where the event is of no follow-up's message */
    static Optional<MailEvent> read(JsonNode event) {
        var detail = event.path("detail");
        var mail = detail.path("mail");
        return FollowUpTags.read(mail.path("tags"))
                .map(tags -> new MailEvent(kind(detail.path("eventType").asText("")), tags,
                        mail.path("messageId").asText(""), instant(event.path("time").asText(""))));
    }

    private static Kind kind(String eventType) {
        return switch (eventType) {
            case "Send", "Delivery", "DeliveryDelay", "Bounce", "Complaint" -> Kind.TAKEN;
            case "Reject", "Rendering Failure" -> Kind.NOT_SENT;
            default -> Kind.OTHER;
        };
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "$.time: \"" + text + "\" is no instant; EventBridge writes 2026-01-31T09:00:00Z", e);
        }
    }
}
