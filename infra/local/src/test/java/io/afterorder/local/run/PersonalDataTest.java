package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.afterorder.aws.dynamodb.DynamoDbErasure;
import io.afterorder.aws.erasure.PersonErasure;
import io.afterorder.aws.sqs.SqsWaitingMessages;
import io.afterorder.domain.Channel;
import io.afterorder.domain.OrderId;
import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.run.MarkedEvents.Marked;
import io.afterorder.local.ses.SentMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text of every event, from a feed, from Amazon or from the mail service, understood or not, carries a mark; then
 * everything that the stack tells or keeps is searched for marks.
 *
 * <p>A buyer's data may be in these places, for as long as is said: messages, as the buyer gets them; an order's item, for 30
 * days after delivery; the body of a message in a queue, for 14 days, so that it can be sent round again. {@code erase}
 * empties the last two at once.
 */
@Tag("slow")
class PersonalDataTest {
    private static final OrderId BROKEN = new OrderId("302-9999999-9999999");

    private static final int MAILS = 4;
    /** What is broken and names no order, nor an address that can be read, is found by nobody and gone after 14 days. */
    private static final List<String> OF_NO_ORDER = List.of("consent-given", "consent-withdrawn", "send-called");

    /** What stays for good or for years, because it is nobody's: the schema tells feeds so. */
    private static final List<String> NOBODYS = List.of("/eventId", "/sku", "/send", "/wording", "/source");

    private final Marks marks = new Marks();
    private final MarkedEvents events = new MarkedEvents(marks);
    private final MarkedReports reports = new MarkedReports(marks);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void personal_data_is_nowhere_but_where_it_must_be_and_there_for_a_time_only() throws IOException {
        var data = folder.resolve("data");
        var found = new TreeMap<String, Set<String>>();
        try (var fed = FedStack.start(Project.home().resolve("template.yaml"), Project.campaigns(folder),
                Optional.of(data), Inputs.read(Project.JSON, List.of(), List.of(order())))) {
            feed(fed);
            fed.stack().advanceBy(Duration.ofDays(20));
            var mails = fed.stack().mail().sentMails();
            assertThat(mails.stream().filter(mail -> !marks.in(mail.html()).isEmpty()).count())
                    .as("messages that say what is the buyer's").isPositive();
            var reported = mails.stream().limit(MAILS).toList();
            reported.forEach(mail -> report(fed, mail));
            poison(fed);
            fed.stack().advanceBy(Duration.ofHours(8));

            assertThat(queue(fed, "DeadLetterQueue")).as("bodies can be sent round again")
                    .anyMatch(body -> !marks.in(body).isEmpty());
            assertThat(secretsRead(fed)).as("each secret is read once by each function").isNotEmpty()
                    .doesNotHaveDuplicates();
            found.put("what operators are shown of dead letters", marks.in(shown(fed)));
            found.put("the table of outcomes", marks.in(outcomes(fed)));
            fed.stack().advanceBy(Duration.ofDays(40));
            assertThat(items(fed)).hasSizeGreaterThan(50);
            found.put("what outlives the buyer's data in the table", marks.in(items(fed).toString()));
            var erased = Stream.concat(Stream.of(BROKEN), reported.stream().map(mail -> mail.tags().get("order"))
                    .map(OrderId::new)).distinct();
            erased.forEach(id -> erase(fed, id));
            var left = marks.in(queue(fed, "DeadLetterQueue").toString());
            left.removeIf(place -> OF_NO_ORDER.stream().anyMatch(place::contains));
            found.put("dead letters of orders that were erased", left);
        }
        try (var logs = Files.list(data.resolve("logs"))) {
            for (var log : logs.toList()) {
                var text = Files.readString(log);
                assertThat(text).as(log.toString()).contains("START").doesNotContain("local-secret", "local-token",
                        Files.readString(data.resolve("secrets/AliasKey")));
                found.put("the log and metrics of " + log.getFileName(), marks.in(text));
            }
        }
        found.values().forEach(places -> places.removeIf(place -> NOBODYS.stream().anyMatch(place::endsWith)));
        assertThat(found).allSatisfy((where, places) -> assertThat(places).as(where).isEmpty());
    }

    private void feed(FedStack fed) {
        fed.feed(_ -> {});
        var number = 0;
        for (var channel : Channel.values()) {
            for (var type : events.types()) {
                var id = "302-%07d-0000000".formatted(++number);
                var marked = events.of(type, id, channel);
                if (marked.isOfOrder() && !type.equals("confirmed") && !type.equals("cart-abandoned")) {
                    send(fed, events.of("confirmed", id, channel).event().toString());
                }
                send(fed, marked.event().toString());
                if (marked.isOfOrder() && !type.equals("shipped")) {
                    send(fed, """
                            {"eventId":"shipped","orderId":"%s","type":"shipped","occurredAt":"2026-03-02T11:00:00Z"}"""
                            .formatted(id));
                }
                if (channel == Channel.DIRECT) {
                    broken(marked).forEach(body -> send(fed, body));
                }
            }
        }
        fed.stack().settle();
    }

    /** The event with each of its marks in a text too long, in an object and in an odd one, and the whole cut off. */
    private List<String> broken(Marked marked) {
        var bodies = new ArrayList<String>();
        for (var place : marked.places()) {
            var text = marked.event().at(place).textValue();
            for (var wrong : List.of(TextNode.valueOf(text + "x".repeat(2_001)),
                    Project.JSON.createObjectNode().put("is", text),
                    TextNode.valueOf("by " + text.replace('@', ' ') + " of"))) {
                var event = forBroken(marked);
                MarkedEvents.set(event, place, wrong);
                bodies.add(event.toString());
            }
        }
        var whole = forBroken(marked).toString();
        bodies.add(whole.substring(0, whole.length() - 1));
        bodies.add(whole + whole);
        return bodies;
    }

    private static ObjectNode forBroken(Marked marked) {
        var event = marked.event().deepCopy();
        return marked.isOfOrder() ? event.put("orderId", BROKEN.value()) : event.put("unknown", "orderId");
    }

    private void report(FedStack fed, SentMail mail) {
        reports.of(mail, fed.stack().now()).forEach(fed.stack()::publish);
        fed.stack().settle();
    }

    /** What fails however often it is tried: of an order that Amazon does not know, and invocations that nobody waits for. */
    private void poison(FedStack fed) {
        send(fed, reports.notification(BROKEN));
        fed.stack().invokeAsynchronously("SendFollowUpFunction", reports.wake(BROKEN));
        fed.stack().settle();
    }

    private static String shown(FedStack fed) {
        var list = asked(fed, Map.of("command", "list"));
        var all = new StringBuilder(list.toString());
        // What is told of one is in the list already, but for a few words.
        list.findValuesAsText("id").stream().limit(2).forEach(
                id -> all.append(asked(fed, Map.of("command", "explain", "id", id))).append('\n'));
        return all.toString();
    }

    private static JsonNode asked(FedStack fed, Map<String, String> request) {
        return MarkedReports.json(
                fed.stack().invoke("DeadLettersFunction", Project.JSON.valueToTree(request).toString()).payload());
    }

    private static String outcomes(FedStack fed) {
        var text = new StringWriter();
        OutcomeTable.print(new ResultReading(fed.stack(), fed.orders(), fed.table(), Map.of()).read(),
                new PrintWriter(text));
        return text.toString();
    }

    private static void erase(FedStack fed, OrderId id) {
        var stack = fed.stack();
        new PersonErasure(fed.orders(), new DynamoDbErasure(stack.dynamoDb(), fed.table()),
                SqsWaitingMessages.withoutWaiting(stack.sqs(), stack.template().queue("OrderEventsQueue").url()),
                SqsWaitingMessages.withoutWaiting(stack.sqs(), stack.template().queue("DeadLetterQueue").url()))
                .order(id, stack.now());
    }

    private static List<String> secretsRead(FedStack fed) {
        return FunctionCalls.of(fed.stack()).stream()
                .flatMap(call -> call.request() instanceof GetSecretValueRequest request
                        ? Stream.of(call.function() + " " + request.secretId())
                        : Stream.empty())
                .toList();
    }

    private static List<String> items(FedStack fed) {
        return fed.stack().dynamoDb().scanPaginator(scan -> scan.tableName(fed.table())).items().stream()
                .map(Object::toString).toList();
    }

    private static List<String> queue(FedStack fed, String logicalId) {
        return fed.stack().queueMessages(logicalId).stream().map(HeldMessage::body).toList();
    }

    private static void send(FedStack fed, String body) {
        fed.stack().send("OrderEventsQueue", body);
    }

    private Path order() throws IOException {
        try (var stream = Objects.requireNonNull(PersonalDataTest.class.getResourceAsStream("marked-order.json"))) {
            var order = marks.planted("Amazon's order", Project.JSON.readTree(stream));
            return Files.writeString(folder.resolve("orders.json"),
                    Project.JSON.createObjectNode().set("order", order).toString());
        }
    }
}
