package io.afterorder.aws.dynamodb;

import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Orders.ClaimResult;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.util.ArrayList;

/**
 * Takes the sole right to send, in one transaction.
 *
 * <p>Where the answer is lost and the SDK's next try does not bring it, the claim counts as outrun: the follow-up then
 * stays {@code SENDING} until the lease ends, and nothing is sent on a right that nobody knows to have.
 */
final class ClaimFollowUp {
    private static final int ORDER = 0;
    private static final int FOLLOW_UP = 1;
    private static final int ACCOUNT = 2;
    private static final int NOWHERE = -1;

    private final DynamoDbClient client;
    private final String table;

    ClaimFollowUp(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    ClaimResult claim(Claim claim) {
        var parts = new ArrayList<TransactWriteItem>();
        parts.add(ORDER, version(claim));
        parts.add(FOLLOW_UP, FollowUpWrite.change(claim.followUp(), claim.claimed(), claim.before().buyerAlias())
                .inTransaction(table));
        parts.add(ACCOUNT, AccountItem.check(claim, table));
        var day = claim.countedOn().map(on -> DailyVolume.countMessage(on, claim.isByMail(), table));
        day.ifPresent(parts::add);
        var buyer = BuyerItem.check(claim, table);
        buyer.ifPresent(parts::add);
        var buyerAt = buyer.isPresent() ? parts.size() - 1 : NOWHERE;
        var consent = ConsentItem.check(claim, table);
        consent.ifPresent(parts::add);
        var consentAt = consent.isPresent() ? parts.size() - 1 : NOWHERE;
        try {
            client.transactWriteItems(request -> request.transactItems(parts));
            return new ClaimResult.Taken();
        } catch (TransactionCanceledException e) {
            var dayAt = day.isPresent() ? ACCOUNT + 1 : NOWHERE;
            var cancellation = Cancellation.of(e);
            return cancellation.conditionFailedAt(consentAt) && !cancellation.conditionFailedAt(ORDER)
                    && !cancellation.conditionFailedAt(FOLLOW_UP)
                            ? new ClaimResult.NoConsent()
                            : refusal(claim, cancellation, dayAt, buyerAt, e);
        }
    }

    /** What is new on the order comes first: it may make the rest moot. */
    private static ClaimResult refusal(Claim claim, Cancellation cancellation, int day, int buyer,
            TransactionCanceledException e) {
        if (cancellation.conditionFailedAt(ORDER) || cancellation.conditionFailedAt(FOLLOW_UP)) {
            return new ClaimResult.Outrun();
        }
        if (cancellation.conditionFailedAt(buyer)) {
            return BuyerItem.refusal(claim, cancellation.items().get(buyer));
        }
        if (cancellation.conditionFailedAt(ACCOUNT)) {
            return AccountItem.refusal(claim, cancellation.items().get(ACCOUNT));
        }
        if (cancellation.conditionFailedAt(day)) {
            return new ClaimResult.DayFull();
        }
        if (cancellation.isOutrun()) {
            return new ClaimResult.Outrun();
        }
        throw e;
    }

    private TransactWriteItem version(Claim claim) {
        var version = new OrderVersion(claim.before().version());
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table).key(Keys.order(claim.before().order().id()))
                        .updateExpression("SET #version = :next").conditionExpression(version.condition())
                        .expressionAttributeNames(OrderVersion.names())
                        .expressionAttributeValues(version.valuesWithNext()).build())
                .build();
    }
}
