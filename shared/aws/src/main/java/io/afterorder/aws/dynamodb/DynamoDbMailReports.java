package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.MailReport.Bounced;
import io.afterorder.domain.followup.MailReport.Complained;
import io.afterorder.domain.followup.MailReport.Delayed;
import io.afterorder.domain.followup.MailReport.Delivered;
import io.afterorder.domain.port.MailReports;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports as attributes of the follow-up's item, which a change of the follow-up itself leaves as they are. */
public final class DynamoDbMailReports implements MailReports {
    private static final List<String> KINDS = List.of("delivered", "delayed", "bounced", "complained");
    private static final String WHY = "Because";

    private final DynamoDbClient client;
    private final String table;

    public DynamoDbMailReports(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public boolean note(FollowUpKey key, MailReport report) {
        var kind = kind(report);
        var names = new HashMap<>(Map.of("#kind", kind));
        var values = new HashMap<>(Map.of(":at", Item.of(report.at())));
        reason(report).ifPresent(reason -> {
            names.put("#why", kind + WHY);
            values.put(":why", Item.of(reason));
        });
        try {
            return !client.updateItem(update -> update.tableName(table).key(Keys.followUp(key))
                    .updateExpression("SET #kind = :at" + (names.containsKey("#why") ? ", #why = :why" : ""))
                    .conditionExpression("attribute_exists(PK) AND (attribute_not_exists(#kind) OR #kind > :at)")
                    .expressionAttributeNames(names).expressionAttributeValues(values)
                    .returnValues(ReturnValue.UPDATED_OLD)).attributes().containsKey(kind);
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    @Override
    public Map<FollowUpKey, List<MailReport>> of(OrderId id) {
        var reports = new HashMap<FollowUpKey, List<MailReport>>();
        client.queryPaginator(query -> query.tableName(table).consistentRead(true)
                .keyConditionExpression("PK = :order AND begins_with(SK, :followUp)").expressionAttributeValues(
                        Map.of(":order", Item.of(Keys.partition(id)), ":followUp", Item.of(Keys.FOLLOW_UP))))
                .items().forEach(item -> reports.put(FollowUpItem.key(item), reports(item)));
        return reports;
    }

    private static List<MailReport> reports(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        var reports = new ArrayList<MailReport>();
        KINDS.stream().filter(attributes::containsKey).forEach(kind -> reports.add(report(kind, item)));
        reports.sort(Comparator.comparing(MailReport::at));
        return reports;
    }

    private static MailReport report(String kind, Item item) {
        var at = item.instant(kind);
        return switch (kind) {
            case "delivered" -> new Delivered(at);
            case "delayed" -> new Delayed(at, item.reason(kind + WHY));
            case "bounced" -> new Bounced(at, item.reason(kind + WHY));
            default -> new Complained(at, item.reason(kind + WHY));
        };
    }

    private static String kind(MailReport report) {
        return switch (report) {
            case Delivered _ -> "delivered";
            case Delayed _ -> "delayed";
            case Bounced _ -> "bounced";
            case Complained _ -> "complained";
        };
    }

    private static Optional<Reason> reason(MailReport report) {
        return switch (report) {
            case Delivered _ -> Optional.empty();
            case Delayed(_, var reason) -> Optional.of(reason);
            case Bounced(_, var reason) -> Optional.of(reason);
            case Complained(_, var reason) -> Optional.of(reason);
        };
    }
}
