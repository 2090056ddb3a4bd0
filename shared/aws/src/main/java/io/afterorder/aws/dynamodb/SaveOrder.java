package io.afterorder.aws.dynamodb;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.Orders.Saved;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes what an arrival changes, in one transaction.
 *
 * <p>Where it succeeds and the answer is lost, the SDK tries again under the same client token and is told of the
 * success. Where the function itself is lost, the arrival comes again; the version has moved on, so that save is outrun,
 * and the order loaded then shows the arrival.
 */
final class SaveOrder {
    private final DynamoDbClient client;
    private final String table;

    SaveOrder(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** @throws IllegalArgumentException where the order was erased */
    Saved save(OrderChange change) {
        if (change.before().erasedAt().isPresent()) {
            throw new IllegalArgumentException(
                    "order " + change.after().id() + " was erased; nothing is written of it any more");
        }
        // The address may have expired with the order; the buyer is still the same.
        var alias = change.buyerAlias().or(() -> change.before().buyerAlias());
        var writes = new ArrayList<TransactWriteItem>();
        writes.add(order(change, alias));
        change.changed().forEach(followUp -> writes.add(followUp(change, followUp, alias)));
        PurchaseItem.writes(change, alias, table).forEach(writes::add);
        if (change.before().version() == 0) {
            writes.add(DailyVolume.countOrder(change.after().id(), change.day(), table));
        }
        var word = BuyerWord.write(change, alias, table);
        try {
            word.ifPresent(writes::add);
            return transact(writes);
        } catch (TransactionCanceledException e) {
            if (word.isPresent() && Cancellation.of(e).onlyConditionFailedAt(writes.size() - 1)) {
                // The buyer has had a later word, on another order. It stands, and the rest is written without this one.
                return saveWithoutWord(change, writes.subList(0, writes.size() - 1));
            }
            return outrun(change, e);
        } catch (DynamoDbException e) {
            throw explained(change, e);
        }
    }

    private Saved saveWithoutWord(OrderChange change, List<TransactWriteItem> writes) {
        try {
            return transact(writes);
        } catch (TransactionCanceledException e) {
            return outrun(change, e);
        }
    }

    private Saved transact(List<TransactWriteItem> writes) {
        client.transactWriteItems(request -> request.transactItems(writes));
        return new Saved.Done();
    }

    private static Saved outrun(OrderChange change, TransactionCanceledException e) {
        if (Cancellation.of(e).isOutrun()) {
            return new Saved.Outrun();
        }
        throw explained(change, e);
    }

    private static RuntimeException explained(OrderChange change, DynamoDbException e) {
        return Cancellation.isTooLarge(e) ? new OrderTooLarge(change.after(), e) : e;
    }

    private TransactWriteItem order(OrderChange change, Optional<String> alias) {
        var version = new OrderVersion(change.before().version());
        var arrivals = new HashSet<>(change.before().arrivals());
        arrivals.addAll(change.arrivals());
        var item = new OrderItem(change.after(), version.next(), arrivals, alias, Optional.empty());
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table).item(item.attributes()).conditionExpression(version.condition())
                        .expressionAttributeNames(OrderVersion.names()).expressionAttributeValues(version.values())
                        .build())
                .build();
    }

    private TransactWriteItem followUp(OrderChange change, FollowUp followUp, Optional<String> alias) {
        return change.before().followUp(followUp.key()).map(before -> FollowUpWrite.change(before, followUp, alias))
                .orElseGet(() -> FollowUpWrite.create(followUp, alias)).inTransaction(table);
    }
}
