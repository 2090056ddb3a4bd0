package io.afterorder.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.domain.Reason;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What SES says of one message (SES developer guide, "Event data that Amazon SES publishes to EventBridge").
 *
 * @param tags which follow-up and which attempt the message was
 */
record MailEvent(FollowUpTags tags, String messageId, Instant at, Word word) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .-]{1,60}");

    /** What it says. */
    sealed interface Word {
        /** Whether it says that SES had taken the message, so that it may have reached the buyer. */
        default boolean wasTaken() {
            return switch (this) {
                case Taken _,Delivered _,Delayed _,Bounced _,Complained _ -> true;
                case NotSent _,Other _ -> false;
            };
        }
    }

    /** SES has it. */
    record Taken() implements Word {}

    record Delivered() implements Word {}

    record Delayed(Reason reason) implements Word {}

    record Bounced(Bounce bounce) implements Word {}

    record Complained(Complaint complaint) implements Word {}

    /** SES had it and did not send it. */
    record NotSent(Reason reason) implements Word {}

    /** Nothing that is acted on. */
    record Other() implements Word {}

    /** @return empty where the event is of no follow-up's message */
    static Optional<MailEvent> read(JsonNode event) {
        var detail = event.path("detail");
        var mail = detail.path("mail");
        return FollowUpTags.read(mail.path("tags"))
                .map(tags -> new MailEvent(tags, mail.path("messageId").asText(""),
                        instant(event.path("time").asText("")), word(detail)));
    }

    private static Word word(JsonNode detail) {
        return switch (detail.path("eventType").asText("")) {
            case "Send" -> new Taken();
            case "Delivery" -> new Delivered();
            case "DeliveryDelay" -> new Delayed(new Reason("mail.delayed",
                    "the receiving mail server does not take it yet"
                            + " (" + plain(detail.path("deliveryDelay").path("delayType"))
                            + "); the mail service keeps trying"));
            case "Bounce" -> new Bounced(Bounce.read(detail.path("bounce")));
            case "Complaint" -> new Complained(Complaint.read(detail.path("complaint")));
            case "Reject" -> new NotSent(new Reason("ses.rejected", "SES took the message and then refused to send it ("
                    + plain(detail.path("reject").path("reason")) + ")"));
            case "Rendering Failure" -> new NotSent(
                    new Reason("ses.not-rendered", "SES took the message and then could not put it together"));
            default -> new Other();
        };
    }

    /** The service's own word for a kind; what others wrote, which may name the buyer, is none. */
    static String plain(JsonNode kind) {
        var text = kind.asText("");
        return PLAIN.matcher(text).matches() ? text : "no kind given";
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            // Without the value and the cause, which repeats it: Lambda logs both.
            throw new IllegalArgumentException(
                    "$.time: is missing or no instant; EventBridge writes 2026-01-31T09:00:00Z");
        }
    }
}
