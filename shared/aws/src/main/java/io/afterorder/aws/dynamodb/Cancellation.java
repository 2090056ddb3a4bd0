package io.afterorder.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a transaction was cancelled: a code for each of its items, in their order (API reference, TransactWriteItems).
 *
 * @param items each as it was where its condition failed and asked for that; else empty
 */
record Cancellation(List<String> codes, List<Map<String, AttributeValue>> items) {
    private static final String NONE = "None";
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final String CONFLICT = "TransactionConflict";
    private static final Set<String> PASSING = Set.of(NONE, CONFLICT, "ThrottlingError",
            "ProvisionedThroughputExceeded");

    static Cancellation of(TransactionCanceledException e) {
        var reasons = e.cancellationReasons();
        return new Cancellation(
                reasons.stream().map(CancellationReason::code).map(code -> code == null ? NONE : code).toList(),
                reasons.stream().map(CancellationReason::item).toList());
    }

    /**
     * Whether the SDK should try again. Concurrent transactions cancel one another even where they only look at the same
     * item, such as the account's state, and then nobody need load anything again.
     */
    static boolean mayPass(Throwable failure) {
        return switch (failure) {
            case TransactionConflictException _ -> true;
            case TransactionCanceledException cancelled -> of(cancelled).isPassing();
            default -> false;
        };
    }

    /** Whether an item was over 400 KB. DynamoDB has no error code for that, only words. */
    static boolean isTooLarge(DynamoDbException e) {
        if (e instanceof TransactionCanceledException cancelled) {
            return cancelled.cancellationReasons().stream().anyMatch(reason -> speaksOfSize(reason.message()));
        }
        return speaksOfSize(e.getMessage());
    }

    /** Whether somebody else wrote, or is writing, an item. */
    boolean isOutrun() {
        return codes.contains(CONDITION_FAILED) || codes.contains(CONFLICT);
    }

    boolean conditionFailedAt(int index) {
        return index >= 0 && index < codes.size() && codes.get(index).equals(CONDITION_FAILED);
    }

    boolean onlyConditionFailedAt(int index) {
        return conditionFailedAt(index) && codes.stream().filter(code -> !code.equals(NONE)).count() == 1;
    }

    private boolean isPassing() {
        return !codes.isEmpty() && PASSING.containsAll(codes);
    }

    private static boolean speaksOfSize(@Nullable String message) {
        return message != null && message.contains("tem size");
    }
}
