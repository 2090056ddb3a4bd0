package io.afterorder.local.permission;

import io.afterorder.local.run.FedStack;
import io.afterorder.local.run.FunctionCalls;
import io.afterorder.local.run.FunctionCalls.Call;
import io.afterorder.local.run.Inputs;
import io.afterorder.local.run.Project;
import io.afterorder.local.run.Samples;
import io.afterorder.local.ses.MailOutcome;
import io.afterorder.local.ses.SesFault;
import io.afterorder.local.stack.LocalStack;
import io.afterorder.local.template.Template;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads the functions down every path on which they call AWS, and notes the calls. */
record EveryPath(Template template, List<Call> calls) {
    /** Until the last request for a review is due. */
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    static EveryPath walked(Path folder) throws IOException {
        var samples = new Samples(Files.createDirectory(folder.resolve("samples")));
        var inputs = Inputs.read(Project.JSON, List.of(), samples.orders());
        try (var fed = FedStack.start(Project.home().resolve("template.yaml"), SmallCampaigns.in(folder),
                Optional.empty(), inputs)) {
            ordersOfAmazon(fed);
            advertising(fed.stack());
            failures(fed.stack());
            return new EveryPath(fed.stack().template(), FunctionCalls.of(fed.stack()));
        }
    }

    /** Notifications, messages by mail and Amazon's own requests; a buyer opts out, and SES is busy once. */
    private static void ordersOfAmazon(FedStack fed) {
        var mail = fed.stack().mail();
        mail.outcomes().when(address -> address.startsWith("m2xd"), MailOutcome.buyerOptedOut());
        mail.faults().next(SesFault.THROTTLE);
        fed.feed(_ -> {});
        fed.stack().advanceBy(FORTNIGHT);
    }

    /** A customer of the seller's own shop, whose address is corrected, agrees, is reached by a send, and takes the word back. */
    private static void advertising(LocalStack stack) {
        var now = stack.now();
        stack.send("OrderEventsQueue", """
                {"eventId":"given","type":"consent-given","occurredAt":"%s","email":"ada@mail.example",
                 "wording":"Yes, news.","source":"checkout"}""".formatted(now));
        stack.send("OrderEventsQueue", ordered("1", now, "ada@mial.example"));
        stack.settle();
        stack.send("OrderEventsQueue", ordered("2", now, "ada@mail.example"));
        stack.advanceBy(Duration.ofDays(1));
        stack.send("OrderEventsQueue", """
                {"eventId":"c-1","type":"send-called","occurredAt":"%s","send":"spring"}""".formatted(stack.now()));
        stack.advanceBy(Duration.ofDays(1));
        stack.send("OrderEventsQueue", """
                {"eventId":"taken","type":"consent-withdrawn","occurredAt":"%s","email":"ada@mail.example"}"""
                .formatted(stack.now()));
        stack.advanceBy(Duration.ofDays(3));
    }

    private static String ordered(String event, Instant at, String address) {
        return """
                {"eventId":"%1$s","orderId":"S-1","type":"confirmed","occurredAt":"%2$s","orderedAt":"%2$s",
                 "salesChannel":{"channel":"DIRECT","shop":"Hearth","zone":"Europe/London","language":"en-GB"},"fulfilment":"MERCHANT",
                 "items":[{"sku":"HL-KETTLE-08","title":"Kettle","quantity":1}],"buyer":{"email":"%3$s"}}"""
                .formatted(event, at, address);
    }

    /** A letter of each door, looked at and sent in again by it. */
    private static void failures(LocalStack stack) {
        var broken = "{\"type\":\"teleported\"}";
        stack.send("OrderEventsQueue", broken);
        stack.invoke("OrderEventsFunction", broken);
        stack.settle();
        bury(stack, "SCHEDULE_ARN", "SendFollowUpFunction");
        bury(stack, "RULE_ARN", "MailEventsFunction");
        stack.invoke("DeadLettersFunction", "{\"command\":\"list\"}");
        stack.invoke("DeadLettersFunction", "{\"command\":\"replay\",\"all\":\"true\"}");
        stack.settle();
    }

    /** As AWS leaves an event that a schedule or rule could not hand to the function. */
    private static void bury(LocalStack stack, String from, String function) {
        var attributes = Map.of(from, text("arn"), "TARGET_ARN",
                text(stack.template().function(function).arn() + ":live"), "ERROR_CODE", text("NO_PERMISSIONS"));
        stack.sqs().sendMessage(letter -> letter.queueUrl(stack.template().queue("DeadLetterQueue").url())
                .messageBody("{}").messageAttributes(attributes));
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
