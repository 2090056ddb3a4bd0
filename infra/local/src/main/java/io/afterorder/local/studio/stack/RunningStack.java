package io.afterorder.local.studio.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.buyer.Segments;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.run.FedStack;
import io.afterorder.local.run.Planning;
import io.afterorder.local.ses.SentMail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the pages see of the stack, and do to it. */
public final class RunningStack implements AutoCloseable {
    private final FedStack fed;
    private final Planning planning;

    RunningStack(FedStack fed, Planning planning) {
        this.fed = fed;
        this.planning = planning;
    }

    public Instant now() {
        return fed.stack().now();
    }

    /** When there is next something to do. */
    public Optional<Instant> nextDue() {
        return fed.stack().nextDue();
    }

    /** Turns the clock to that time, and does all that is due until then. */
    public void turnTo(Instant time) {
        fed.stack().advanceTo(time);
    }

    /** Sends an event through the queue, and does what follows from it at once. */
    public void send(String body) {
        fed.stack().send("OrderEventsQueue", body);
        fed.stack().settle();
    }

    /** Every order, as it is kept now. */
    public List<OrderRecord> orders() {
        return fed.stack().dynamoDb()
                .scanPaginator(scan -> scan.tableName(fed.table()).projectionExpression("PK")).items().stream()
                .map(item -> Objects.requireNonNull(item.get("PK")).s()).filter(key -> key.startsWith("ORDER#"))
                .map(key -> key.substring("ORDER#".length())).distinct().sorted().map(id -> order(new OrderId(id)))
                .toList();
    }

    /**
     * The order as a function would load it now: without what identifies the buyer once that has expired,
     * and with what is kept under the alias.
     */
    public OrderRecord order(OrderId id) {
        var record = fed.orders().load(id, now());
        return record.buyerAlias().map(alias -> fed.orders().load(id, alias, now())).orElse(record);
    }

    /** What the mail service reported of the order's messages. */
    public Map<FollowUpKey, List<MailReport>> reports(OrderId id) {
        return fed.reports().of(id);
    }

    /** As Amazon would answer a call for it. */
    public Optional<JsonNode> amazonsOrder(OrderId id) {
        return fed.amazon().orders().find(id.value());
    }

    /** Plans by the campaigns that the stack runs by. */
    public Planning planning() {
        return planning;
    }

    /** What is known of the buyers of orders, by segments that the stack need not run by. */
    public Histories histories(Segments segments) {
        return new Histories(fed.orders(), segments);
    }

    /** Every mail as it was sent, the first one first. */
    public List<SentMail> mails() {
        return fed.stack().mail().sentMails();
    }

    public List<HeldMessage> deadLetters() {
        return fed.stack().queueMessages("DeadLetterQueue");
    }

    @Override
    public void close() {
        fed.close();
    }
}
