package io.afterorder.aws.dynamodb;

import io.afterorder.domain.port.Complaints;
import io.afterorder.domain.rule.TooManyComplaintsRule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An item for each message that was complained of, so that the same complaint twice is one, and of many at once whoever
 * reads last has read them all.
 */
public final class DynamoDbComplaints implements Complaints {
    private static final Duration KEPT = Duration.ofDays(TooManyComplaintsRule.DAYS);

    private final DynamoDbClient client;
    private final String table;

    public DynamoDbComplaints(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void note(Complaint complaint) {
        client.updateItem(update -> update.tableName(table)
                .key(Keys.complaint(complaint.messageId()))
                .updateExpression("SET #template = :template, #at = if_not_exists(#at, :at), #ttl = :ttl")
                .expressionAttributeNames(Map.of("#template", "template", "#at", "at", "#ttl", "ttl"))
                .expressionAttributeValues(Map.of(":template", Item.of(complaint.template()), ":at",
                        Item.of(complaint.at()), ":ttl", Item.of(complaint.at().plus(KEPT).getEpochSecond()))));
    }

    @Override
    public Recent recent(String template, Instant now) {
        var since = now.minus(KEPT);
        var complaints = items(Keys.COMPLAINT, Keys.COMPLAINT + "~").stream().map(Item::new)
                .map(DynamoDbComplaints::complaint).filter(complaint -> !complaint.at().isBefore(since)).toList();
        var account = items(Keys.STATE, Keys.STATE);
        var resumed = account.stream().map(Item::new)
                .flatMap(item -> item.optional(AccountItem.resumed(template)).stream())
                .map(at -> Instant.parse(at.s())).findFirst();
        return new Recent(mailed(LocalDate.ofInstant(since, ZoneOffset.UTC)), complaints, resumed);
    }

    private NavigableMap<LocalDate, Long> mailed(LocalDate since) {
        var days = new TreeMap<LocalDate, Long>();
        for (var day : items(Keys.MESSAGES + since, Keys.MESSAGES + "~")) {
            var item = new Item(day);
            if (item.optional(DailyVolume.MAILED).isPresent()) {
                days.put(LocalDate.parse(item.text(Keys.SORT).substring(Keys.MESSAGES.length())),
                        item.number(DailyVolume.MAILED));
            }
        }
        return days;
    }

    private static Complaint complaint(Item item) {
        return new Complaint(item.text(Keys.SORT).substring(Keys.COMPLAINT.length()), item.text("template"),
                item.instant("at"));
    }

    private List<Map<String, AttributeValue>> items(String from, String until) {
        return client.queryPaginator(query -> query.tableName(table).consistentRead(true)
                .keyConditionExpression("PK = :account AND SK BETWEEN :from AND :until")
                .expressionAttributeValues(Map.of(":account", Item.of(Keys.ACCOUNT), ":from", Item.of(from), ":until",
                        Item.of(until))))
                .items().stream().toList();
    }
}
