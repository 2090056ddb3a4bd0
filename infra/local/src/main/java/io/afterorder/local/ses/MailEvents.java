package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.Json;
import io.afterorder.local.ses.AcceptedMail.PendingEvent;
import io.afterorder.local.ses.MailOutcome.Bounced;
import io.afterorder.local.ses.MailOutcome.Complained;
import io.afterorder.local.ses.MailOutcome.Delayed;
import io.afterorder.local.ses.MailOutcome.Delivered;
import io.afterorder.local.ses.MailOutcome.NotRendered;
import io.afterorder.local.ses.MailOutcome.Rejected;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What SES publishes of a message: Send at once, and for each recipient what came of it. Shapes: Amazon SES developer
 * guide, "Contents of event data that Amazon SES publishes", and EventBridge's "Amazon Simple Email Service events".
 */
record MailEvents(AwsAccount account, String messageId, Instant sentAt, String configurationSet, ObjectNode mail) {
    private static final Duration DELIVERY_TAKES = Duration.ofMinutes(1);
    private static final Duration COMPLAINT_TAKES = Duration.ofMinutes(2);
    private static final String REPORTING_MTA = "a8-50.smtp-out.amazonses.com";

    /** All events of a message, in the order of their times. */
    List<PendingEvent> of(List<String> recipients, MailOutcomes outcomes) {
        var events = new ArrayList<PendingEvent>();
        events.add(event("Email Sent", "Send", sentAt, "", "send", Json.object()));
        recipients.forEach(recipient -> events.addAll(of(recipient, outcomes.of(recipient))));
        return List.copyOf(events);
    }

    private List<PendingEvent> of(String recipient, MailOutcome outcome) {
        return switch (outcome) {
            case Delivered() -> List.of(delivered(recipient, sentAt.plus(DELIVERY_TAKES)));
            case Bounced bounced -> List.of(bounced(recipient, bounced));
            case Complained(var type) ->
                List.of(delivered(recipient, sentAt.plus(DELIVERY_TAKES)), complained(recipient, type));
            case Rejected(var reason) ->
                List.of(event("Email Rejected", "Reject", sentAt, recipient, "reject",
                        Json.object().put("reason", reason)));
            case NotRendered(var error) ->
                List.of(event("Email Rendering Failed", "Rendering Failure", sentAt, recipient,
                        "failure", Json.object().put("errorMessage", error).put("templateName", "none")));
            case Delayed(var by) -> List.of(delayed(recipient, by),
                    delivered(recipient, sentAt.plus(by).plus(DELIVERY_TAKES)));
        };
    }

    private PendingEvent delivered(String recipient, Instant at) {
        var delivery = Json.object().put("timestamp", at.toString())
                .put("processingTimeMillis", Duration.between(sentAt, at).toMillis());
        delivery.putArray("recipients").add(recipient);
        delivery.put("smtpResponse", "250 2.0.0 OK").put("reportingMTA", REPORTING_MTA);
        return event("Email Delivered", "Delivery", at, recipient, "delivery", delivery);
    }

    private PendingEvent bounced(String recipient, Bounced bounced) {
        var at = sentAt.plus(DELIVERY_TAKES);
        var bounce = Json.object().put("bounceType", bounced.type()).put("bounceSubType", bounced.subType());
        bounce.putArray("bouncedRecipients").addObject().put("emailAddress", recipient).put("action", "failed")
                .put("status", bounced.status()).put("diagnosticCode", bounced.diagnostic());
        bounce.put("timestamp", at.toString()).put("feedbackId", id("feedback", recipient)).put("reportingMTA",
                "dns; " + REPORTING_MTA);
        return event("Email Bounced", "Bounce", at, recipient, "bounce", bounce);
    }

    private PendingEvent complained(String recipient, String type) {
        var at = sentAt.plus(COMPLAINT_TAKES);
        var complaint = Json.object();
        complaint.putArray("complainedRecipients").addObject().put("emailAddress", recipient);
        complaint.put("timestamp", at.toString()).put("feedbackId", id("feedback", recipient))
                .put("userAgent", "Amazon SES Mailbox Simulator").put("complaintFeedbackType", type)
                .put("arrivalDate", at.toString());
        return event("Email Complaint Received", "Complaint", at, recipient, "complaint", complaint);
    }

    private PendingEvent delayed(String recipient, Duration by) {
        var at = sentAt.plus(DELIVERY_TAKES);
        var delay = Json.object().put("timestamp", at.toString()).put("delayType", "TransientCommunicationFailure")
                .put("expirationTime", sentAt.plus(Duration.ofHours(14)).toString());
        delay.putArray("delayedRecipients").addObject().put("emailAddress", recipient).put("status", "4.4.1")
                .put("diagnosticCode", "smtp; 421 4.4.1 unable to connect; delayed by " + by);
        return event("Email Delivery Delayed", "DeliveryDelay", at, recipient, "deliveryDelay", delay);
    }

    private PendingEvent event(String detailType, String eventType, Instant at, String recipient, String field,
            ObjectNode record) {
        var event = Json.object().put("version", "0").put("id", id(eventType, recipient))
                .put("detail-type", detailType).put("source", "aws.ses").put("account", account.id())
                .put("time", at.toString()).put("region", account.region());
        event.putArray("resources").add(account.arn("ses", "configuration-set/" + configurationSet));
        var detail = event.putObject("detail").put("eventType", eventType);
        detail.set("mail", mail);
        detail.set(field, record);
        return new PendingEvent(at, event);
    }

    /** The same for the same event, so that one published again is known. */
    private String id(String what, String recipient) {
        return UUID.nameUUIDFromBytes((messageId + "/" + what + "/" + recipient).getBytes(UTF_8)).toString();
    }
}
