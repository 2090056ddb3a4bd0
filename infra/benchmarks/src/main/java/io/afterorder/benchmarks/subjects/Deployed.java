package io.afterorder.benchmarks.subjects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.benchmarks.aws.CountedStack;
import io.afterorder.benchmarks.measure.Subject;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.messages.campaign.CompiledFile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The functions of {@code template.yaml}, each with the event that it sees most. */
public final class Deployed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final CountedStack aws;
    private final Path campaigns;
    private final Preparation preparation;

    /**
     * @param home      the folder of {@code template.yaml}
     * @param campaigns the compiled campaigns by which the stack's functions and the sender decide
     */
    public Deployed(Path home, CountedStack aws, Path campaigns) {
        this.home = home;
        this.aws = aws;
        this.campaigns = campaigns;
        this.preparation = new Preparation(aws.stack(), new SampleEvents());
    }

    /** All of them. */
    public List<Subject> all() {
        return List.of(orderEvents(), sendFollowUp(), mailEvents());
    }

    /** From the queue: an order has been shipped, after which a message is planned. */
    private Subject orderEvents() {
        return subject("OrderEventsFunction", Map.of(),
                () -> SampleEvents.fromQueue(preparation.shippedOrder()),
                answer -> answer.equals("{\"batchItemFailures\":[]}"));
    }

    /** From a schedule: a message that goes out. */
    private Subject sendFollowUp() {
        return subject("SendFollowUpFunction", Map.of(CompiledFile.VARIABLE, campaigns.toString()),
                preparation::dueFollowUp, answer -> answer.contains("\"state\":\"SENT\""));
    }

    /** From the event bus: a message that was sent has arrived. */
    private Subject mailEvents() {
        return subject("MailEventsFunction", Map.of(), () -> delivery(preparation.sentFollowUp()),
                answer -> answer.contains("\"settled\""));
    }

    /** From the queue: an order is cancelled for which messages are planned. */
    public Subject cancellation() {
        return subject("OrderEventsFunction", Map.of(), () -> SampleEvents.fromQueue(preparation.cancelledOrder()),
                answer -> answer.equals("{\"batchItemFailures\":[]}"));
    }

    /** From an operator: what failed is sent in again. Not measured, as a second of it is the wait for more letters. */
    public Subject replay() {
        return subject("DeadLettersFunction", Map.of(), preparation::replayOfTwoLetters,
                answer -> answer.contains("\"failed\":[]"));
    }

    private Subject subject(String logicalId, Map<String, String> more, Supplier<String> events,
            Predicate<String> worked) {
        var function = aws.stack().template().function(logicalId);
        var jar = home.resolve(function.codeUri().orElseThrow());
        var environment = new HashMap<>(function.environment());
        environment.putAll(aws.endpoints());
        environment.putAll(more);
        return new Subject(jar.getFileName().toString().replace(".jar", ""), jar, function.handler(), environment,
                events, worked);
    }

    /** SES's event of a delivery, as far as a function reads it. */
    private static String delivery(JsonNode followUp) {
        var key = new FollowUpKey(new OrderId(followUp.path("orderId").asText()), followUp.path("campaign").asText(),
                followUp.path("touch").asText());
        var event = JSON.createObjectNode().put("version", "0").put("detail-type", "Email Delivered")
                .put("source", "aws.ses").put("time", Instant.now().toString()).put("region", "eu-central-1");
        var detail = event.putObject("detail").put("eventType", "Delivery");
        var tags = detail.putObject("mail").put("messageId", "0107-1").putObject("tags");
        tags.putArray("order").add(key.orderId().value());
        tags.putArray("touch").add(key.touch());
        tags.putArray("attempt").add("1");
        tags.putArray("follow-up").add(FollowUpTags.of(key, 1).followUp());
        return event.toString();
    }
}
