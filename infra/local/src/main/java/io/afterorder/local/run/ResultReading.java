package io.afterorder.local.run;

import io.afterorder.aws.dynamodb.DynamoDbMailReports;
import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.port.MailReports;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Stops;
import io.afterorder.local.http.Json;
import io.afterorder.local.run.RunResult.FollowUpResult;
import io.afterorder.local.run.RunResult.MessageResult;
import io.afterorder.local.run.RunResult.OrderResult;
import io.afterorder.local.run.RunResult.SolicitationResult;
import io.afterorder.local.run.RunResult.StoppedResult;
import io.afterorder.local.run.SeenOrders.Seen;
import io.afterorder.local.ses.SentMail;
import io.afterorder.local.stack.LocalStack;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what a run left: rows of the table, mail of the outbox, letters of the dead-letter queue. */
final class ResultReading {
    private final LocalStack stack;
    private final Orders orders;
    private final MailReports reports;
    private final Stops stops;
    private final String table;
    private final Map<String, Seen> seen;

    ResultReading(LocalStack stack, Orders orders, String table, Map<String, Seen> seen) {
        this.stack = stack;
        this.orders = orders;
        this.reports = new DynamoDbMailReports(stack.dynamoDb(), table);
        this.stops = new DynamoDbStops(stack.dynamoDb(), table);
        this.table = table;
        this.seen = seen;
    }

    RunResult read() {
        var records = orderIds().stream().map(id -> orders.load(id, Instant.EPOCH)).toList();
        var messages = stack.mail().sentMails().stream().map(mail -> message(mail, records)).toList();
        return new RunResult(records.stream().map(this::order).toList(), messages,
                records.stream().flatMap(record -> record.followUps().stream()).filter(ResultReading::isSolicited)
                        .map(ResultReading::solicitation).toList(),
                deadLetters(), stopped());
    }

    private List<StoppedResult> stopped() {
        var inForce = stops.inForce();
        return Stream.concat(
                inForce.account().stream()
                        .map(stop -> new StoppedResult("account", "", stop.at(), stop.reason().text())),
                new TreeMap<>(inForce.templates()).entrySet().stream().map(entry -> new StoppedResult("template",
                        entry.getKey(), entry.getValue().at(), entry.getValue().reason().text())))
                .toList();
    }

    /** A run on the data of another feeds the same files again; what it did not understand then is told once. */
    private List<DeadLetterResult> deadLetters() {
        return stack.queueMessages("DeadLetterQueue").stream().map(held -> DeadLetterResult.read(held.body()))
                .distinct().toList();
    }

    private List<OrderId> orderIds() {
        var kept = stack.dynamoDb().scanPaginator(scan -> scan.tableName(table).projectionExpression("PK")).items()
                .stream()
                .map(item -> Objects.requireNonNull(item.get("PK")).s()).filter(key -> key.startsWith("ORDER#"))
                .map(key -> key.substring("ORDER#".length()));
        return Stream.concat(kept, seen.keySet().stream()).distinct().sorted().map(OrderId::new).toList();
    }

    private OrderResult order(OrderRecord record) {
        var known = seen.getOrDefault(record.order().id().value(), SeenOrders.NOTHING);
        var reported = reports.of(record.order().id());
        var followUps = record.followUps().stream().sorted(Comparator.comparing(FollowUp::due))
                .map(followUp -> followUp(followUp, reported.getOrDefault(followUp.key(), List.of()))).toList();
        return new OrderResult(record.order().id().value(), known.marketplaceId(), followUps, known.notPlanned());
    }

    private static FollowUpResult followUp(FollowUp followUp, List<MailReport> reported) {
        return new FollowUpResult(followUp.key().touch(), followUp.due(), followUp.state().label(),
                OutcomeReason.of(followUp, reported));
    }

    private MessageResult message(SentMail mail, List<OrderRecord> records) {
        var tags = FollowUpTags.read(Json.MAPPER.valueToTree(listed(mail.tags())));
        var row = tags.flatMap(tag -> records.stream().flatMap(record -> record.followUps().stream())
                .filter(followUp -> tag.name(followUp.key())).findFirst());
        var orderId = tags.map(tag -> tag.orderId().value()).orElse("");
        return new MessageResult(orderId, tags.map(FollowUpTags::touch).orElse(""),
                seen.getOrDefault(orderId, SeenOrders.NOTHING).channel(), String.join(", ", mail.to()),
                row.map(ResultReading::locale).orElse(""), mail.subject(), mail.sentAt(), mail.html(), mail.text(),
                mail.attachments());
    }

    private static String locale(FollowUp followUp) {
        return switch (followUp.state()) {
            case Sent(_, _, var dispatch) -> dispatch.locale();
            case State.Sending(_, _, var dispatch) -> dispatch.locale();
            case State.Unknown(_, _, _, var dispatch) -> dispatch.locale();
            default -> "";
        };
    }

    private static Map<String, List<String>> listed(Map<String, String> tags) {
        var lists = new HashMap<String, List<String>>();
        tags.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    private static boolean isSolicited(FollowUp followUp) {
        return followUp.state() instanceof Sent(_, _, var dispatch) && dispatch.route() == Route.AMAZON_SOLICITATION;
    }

    private static SolicitationResult solicitation(FollowUp followUp) {
        var at = followUp.state() instanceof Sent(_, var when, _) ? when : followUp.due();
        return new SolicitationResult(followUp.key().orderId().value(), followUp.key().touch(), at);
    }
}
