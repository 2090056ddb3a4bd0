package io.afterorder.local.run;

import io.afterorder.aws.BuyerAlias;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Once;
import io.afterorder.aws.dynamodb.DynamoDbErasure;
import io.afterorder.aws.erasure.PersonErasure;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.aws.sqs.SqsWaitingMessages;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.Remains;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.port.Erasure.Erased;
import io.afterorder.domain.port.WaitingMessages;
import io.afterorder.local.aws.HeldMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody asks to be forgotten, while events wait, fail and are still to come. */
class ErasureTest extends OnLocalStack {
    private static final OrderId FIRST = new OrderId("302-5551234-7654321");
    private static final OrderId SECOND = new OrderId("302-5551234-7654322");
    private static final OrderId OTHERS = new OrderId("302-5551234-7654329");
    private static final String MARK = "Idamark";
    private static final String RELAY = "idamark8m1xk7nd5tz@marketplace.amazon.de";
    private static final String CONFIRMED = """
            {"eventId":"1-%2$s","orderId":"%1$s","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
             "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
             "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Wasserkessel für %2$s","quantity":1,"personalisation":"%2$s"}],
             "buyer":{"name":"%2$s Brandt","email":"%3$s"}}""";
    private static final String SHIPPED = """
            {"eventId":"2-%2$s","orderId":"%1$s","type":"shipped","occurredAt":"2026-03-03T10:00:00Z","trackingNumber":"%2$s"}""";

    private final Once<BuyerAlias> key = new Once<>(this::key);

    @BeforeEach
    void fillEveryPlace() {
        send(CONFIRMED.formatted(FIRST, MARK, RELAY), SHIPPED.formatted(FIRST, MARK),
                CONFIRMED.formatted(SECOND, MARK, RELAY),
                CONFIRMED.formatted(OTHERS, "Otto", "otto@marketplace.amazon.de"),
                SHIPPED.formatted(OTHERS, "Otto"), """
                        {"eventId":"c-Idamark","type":"consent-given","occurredAt":"2026-03-02T10:00:00Z","email":"%s",
                         "wording":"Yes, says Idamark","source":"idamark"}""".formatted(RELAY));
        stack().settle();
        // Not understood, so that they are dead letters; the last is not even JSON.
        send(SHIPPED.formatted(FIRST, MARK).replace("shipped", "teleported"),
                CONFIRMED.formatted("nowhere yet", MARK, RELAY),
                SHIPPED.formatted(OTHERS, "Otto").replace("shipped", "teleported"),
                "{\"orderId\":\"" + FIRST + "\",\"name\":\"Idamark");
        stack().settle();
        bury(Map.of("TARGET_ARN", "arn:mail-events", "RULE_ARN", "arn:rule", "ERROR_CODE", "THROTTLING"), """
                {"detail":{"mail":{"destination":["%s"],"commonHeaders":{"subject":"Hello Idamark"}}}}"""
                .formatted(RELAY));
        // Nothing reads these before they are erased.
        send("""
                {"eventId":"o-Idamark","orderId":"%s","type":"buyer-opted-out","occurredAt":"2026-03-03T10:00:00Z"}"""
                .formatted(FIRST), SHIPPED.formatted(SECOND, MARK), SHIPPED.formatted("302-5551234-7654329", "Otto2"));
    }

    @Test
    void of_a_person_nothing_is_left_and_of_everybody_else_everything() {
        assertThat(places()).anyMatch(this::isOfIda);

        var report = erasure().person(new EmailAddress(RELAY), this::alias, stack().now()).orElseThrow();

        assertThat(report.orders()).contains(FIRST, SECOND);
        assertThat(report.table().orders()).isEqualTo(2);
        assertThat(report.table().ended()).isEqualTo(1);
        assertThat(report.buyer().purchases()).isEqualTo(2);
        assertThat(report.buyer().consents()).isEqualTo(1);
        assertThat(report.events().removed()).isEqualTo(2);
        assertThat(report.buyer().isOptOutKept()).as("that waited in the queue").isTrue();
        assertThat(report.letters().removed()).isEqualTo(4);
        assertThat(report.isUnfinished()).isFalse();
        assertThat(places()).noneMatch(this::isOfIda);
        assertThat(String.join("", places())).contains("Otto Brandt", "2-Otto2");
        assertThat(stack().queueMessages("DeadLetterQueue")).hasSize(1);
        assertThat(stack().queueMessages("OrderEventsQueue")).hasSize(1);
        assertThat(erasure().person(new EmailAddress(RELAY), this::alias, stack().now()).orElseThrow().table())
                .as("again").isEqualTo(Erased.NOTHING);
    }

    @Test
    void of_an_order_nothing_is_left_and_what_comes_afterwards_brings_nothing_back() {
        var report = erasure().order(FIRST, stack().now()).orElseThrow();

        assertThat(report.otherOrders()).isEqualTo(1);
        assertThat(report.letters().removed()).isEqualTo(2);
        assertThat(places().stream().filter(place -> place.contains(FIRST.value()))).isNotEmpty()
                .noneMatch(this::isOfIda);
        assertThat(orders().load(SECOND, stack().now()).order().buyerEmail()).contains(new EmailAddress(RELAY));

        send(CONFIRMED.formatted(FIRST, MARK, RELAY), SHIPPED.formatted(FIRST, MARK).replace("2-", "3-"));
        var answer = stack().invoke("OrderEventsFunction", CONFIRMED.formatted(FIRST, MARK, RELAY));
        stack().advanceTo(DUE.plus(Duration.ofDays(1)));

        assertThat(answer.payload()).contains("\"changed\":false", "the order was erased at 2026-03-03T11:00:00Z");
        assertThat(places().stream().filter(place -> place.contains(FIRST.value()))).noneMatch(this::isOfIda);
        assertThat(documents(FIRST).state()).isEqualTo(new Skipped(Remains.reason(), START));
        assertThat(stack().mail().sentMails()).noneMatch(mail -> mail.tags().containsValue(FIRST.value()));
        assertThat(erasure().order(FIRST, stack().now()).orElseThrow().table()).as("again").isEqualTo(Erased.NOTHING);

        // Of one order a dead letter tells alone, and nothing tells of the other.
        var named = new OrderId("302-1111111-1111111");
        send(SHIPPED.formatted(named, MARK).replace("shipped", "teleported"));
        stack().settle();

        assertThat(erasure().order(named, stack().now()).orElseThrow().letters().removed()).isEqualTo(1);
        assertThat(orders().load(named, stack().now()).erasedAt()).isPresent();
        assertThat(erasure().order(new OrderId("302-0000000-0000000"), stack().now())).isEmpty();
        assertThat(places()).noneMatch(place -> place.contains("302-0000000-0000000"));
    }

    @Test
    void a_run_that_died_before_the_queues_is_finished_by_the_next() {
        var dying = new PersonErasure(orders(), new DynamoDbErasure(stack().dynamoDb(), table()), _ -> {
            throw new IllegalStateException("it died here");
        }, letters());
        assertThatThrownBy(() -> dying.person(new EmailAddress(RELAY), this::alias, stack().now()))
                .hasMessage("it died here");

        var report = erasure().person(new EmailAddress(RELAY), this::alias, stack().now()).orElseThrow();

        assertThat(report.orders()).contains(FIRST, SECOND);
        assertThat(report.letters().removed()).isEqualTo(4);
        assertThat(places()).noneMatch(this::isOfIda);
    }

    private PersonErasure erasure() {
        return new PersonErasure(orders(), new DynamoDbErasure(stack().dynamoDb(), table()),
                SqsWaitingMessages.withoutWaiting(stack().sqs(), url("OrderEventsQueue")),
                letters());
    }

    private WaitingMessages letters() {
        return SqsWaitingMessages.withoutWaiting(stack().sqs(), url("DeadLetterQueue"));
    }

    private String alias(EmailAddress address) {
        return key.get().of(address);
    }

    private BuyerAlias key() {
        var environment = new Environment(stack().template().function("OrderEventsFunction").environment());
        var secret = new Secrets(stack().clients()).value(environment.required("ALIAS_KEY_SECRET_ARN"));
        return new BuyerAlias(secret.getBytes(StandardCharsets.UTF_8));
    }

    private String url(String queue) {
        return stack().template().queue(queue).url();
    }

    private void send(String... bodies) {
        for (var body : bodies) {
            stack().send("OrderEventsQueue", body);
        }
    }

    /** As AWS leaves what it could not deliver. */
    private void bury(Map<String, String> attributes, String body) {
        stack().sqs().sendMessage(message -> message.queueUrl(url("DeadLetterQueue")).messageBody(body)
                .messageAttributes(attributes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        attribute -> MessageAttributeValue.builder().dataType("String")
                                .stringValue(attribute.getValue()).build()))));
    }

    /** Everything that the table and the queues hold, a text each. */
    private List<String> places() {
        return Stream.concat(
                stack().dynamoDb().scanPaginator(scan -> scan.tableName(table())).items().stream()
                        .map(Object::toString),
                Stream.of("OrderEventsQueue", "DeadLetterQueue").flatMap(queue -> stack().queueMessages(queue).stream())
                        .map(HeldMessage::body))
                .toList();
    }

    private boolean isOfIda(String place) {
        return place.toLowerCase(Locale.ROOT).contains("idamark")
                || (place.contains(alias(new EmailAddress(RELAY))) && !place.contains("CONSENT")
                        && !place.contains("OPTOUT"));
    }
}
