package io.afterorder.simulation.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.ses.FollowUpTags;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What SES does with a message that it took, and what it says of it: in time, late, twice or never. */
final class Mail {
    private enum Fate {
        DELIVERED(List.of("Send", "Delivery")), DELAYED(List.of("Send", "DeliveryDelay", "Delivery")), BOUNCED(
                List.of("Send", "Bounce")), COMPLAINED(
                        List.of("Send", "Delivery", "Complaint")), REJECTED(List.of("Reject"));

        private final List<String> events;

        Fate(List<String> events) {
            this.events = events;
        }
    }

    /** After these the address gets nothing more. */
    private static final Set<String> UNWELCOME = Set.of("Bounce", "Complaint");

    private final World world;
    private final Lambda lambda;
    private final Chances chances;
    private final Chronicle chronicle;

    Mail(World world, Lambda lambda, Chances chances, Chronicle chronicle) {
        this.world = world;
        this.lambda = lambda;
        this.chances = chances;
        this.chronicle = chronicle;
    }

    void accepted(String messageId, SendEmailRequest request) {
        var tags = JsonNodeFactory.instance.objectNode();
        request.emailTags().forEach(tag -> tags.putArray(tag.name()).add(tag.value()));
        var message = request.content().simple();
        var to = request.destination().toAddresses().getFirst();
        var mail = new AcceptedMail(FollowUpTags.read(tags).orElseThrow(), to,
                message.subject().data() + "\n" + message.body().text().data(), world.now(),
                World.INVOCATION.get().startedAt());
        chronicle.accepted(mail);
        var fate = chances.oneIn(12) ? chances.oneOf(List.of(Fate.values())) : Fate.DELIVERED;
        if (fate == Fate.REJECTED) {
            mail.refuse();
        }
        var silent = chances.oneIn(30);
        for (var event : fate.events) {
            if (!silent) {
                publish(mail, event(event, messageId, tags, to));
            }
        }
    }

    private void publish(AcceptedMail mail, ObjectNode event) {
        var takes = chances.oneIn(20)
                ? chances.upTo(Duration.ofHours(3))
                : chances.between(Duration.ofMillis(500), Duration.ofSeconds(20));
        var payload = event.put("time", world.now().plus(Duration.ofSeconds(1)).toString()).toString();
        var turnedAway = UNWELCOME.contains(event.at("/detail/eventType").asText());
        Runnable published = () -> lambda.invoke(Functions.MAIL_EVENTS, payload,
                () -> mail.eventHandled(world.now(), turnedAway));
        world.at(world.now().plus(takes), published);
        if (chances.oneIn(25)) {
            world.at(world.now().plus(takes).plus(chances.upTo(Duration.ofMinutes(10))), published);
        }
    }

    private static ObjectNode event(String type, String messageId, ObjectNode tags, String to) {
        var event = JsonNodeFactory.instance.objectNode().put("version", "0").put("source", "aws.ses")
                .put("id", messageId + "-" + type);
        var detail = event.putObject("detail").put("eventType", type);
        var mail = detail.putObject("mail").put("messageId", messageId);
        mail.set("tags", tags);
        mail.putArray("destination").add(to);
        if (type.equals("Bounce")) {
            detail.putObject("bounce").put("bounceType", "Permanent").put("bounceSubType", "General")
                    .putArray("bouncedRecipients").addObject().put("emailAddress", to).put("status", "5.1.1")
                    .put("diagnosticCode", "smtp; 550 5.1.1 user unknown");
        }
        if (type.equals("Complaint")) {
            detail.putObject("complaint").put("complaintFeedbackType", "abuse").putArray("complainedRecipients")
                    .addObject().put("emailAddress", to);
        }
        return event;
    }
}
