package io.afterorder.simulation.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.ses.FollowUpTags;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

import java.time.Duration;

/** What SES does with a message that it took, and what it says of it: in time, late, twice or never. */
final class Mail {
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
        var fate = Fate.by(chances, to);
        if (fate == Fate.REJECTED) {
            mail.refuse();
        }
        var silent = chances.oneIn(30);
        for (var event : fate.events()) {
            if (!silent) {
                publish(mail, fate, event, event(event, fate, messageId, tags, to));
            }
        }
    }

    private void publish(AcceptedMail mail, Fate fate, String kind, ObjectNode event) {
        var takes = chances.oneIn(20)
                ? chances.upTo(Duration.ofHours(3))
                : chances.between(Duration.ofMillis(500), Duration.ofSeconds(20));
        var payload = event.put("time", world.now().plus(Duration.ofSeconds(1)).toString()).toString();
        Runnable published = () -> lambda.invoke(Functions.MAIL_EVENTS, payload,
                () -> mail.eventHandled(world.now(), fate.stops(kind)));
        world.at(world.now().plus(takes), published);
        if (chances.oneIn(25)) {
            world.at(world.now().plus(takes).plus(chances.upTo(Duration.ofMinutes(10))), published);
        }
    }

    private static ObjectNode event(String type, Fate fate, String messageId, ObjectNode tags, String to) {
        var event = JsonNodeFactory.instance.objectNode().put("version", "0").put("source", "aws.ses")
                .put("id", messageId + "-" + type);
        var detail = event.putObject("detail").put("eventType", type);
        var mail = detail.putObject("mail").put("messageId", messageId);
        mail.set("tags", tags);
        mail.putArray("destination").add(to);
        if (type.equals("Bounce")) {
            detail.set("bounce", fate.bounce(to));
        }
        if (type.equals("Complaint")) {
            detail.putObject("complaint").put("complaintFeedbackType", "abuse").putArray("complainedRecipients")
                    .addObject().put("emailAddress", to);
        }
        return event;
    }
}
