package io.afterorder.domain.port;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;

import java.time.Instant;
import java.util.List;

/** Where orders and their follow-ups are kept. */
public interface Orders {
    /**
     * The order with all its follow-ups, as last written. One read. An order that is not there, or whose personal data
     * has expired at {@code now}, comes with an empty timeline.
     */
    OrderRecord load(OrderId id, Instant now);

    /**
     * The same with what is kept of a buyer, in the same read.
     *
     * @param buyerAlias whom the order is thought to be of; the record brings that buyer, whoever it turns out to be
     */
    OrderRecord load(OrderId id, String buyerAlias, Instant now);

    /** What is kept of a buyer. One read. */
    BuyerRecord buyer(String alias, Instant now);

    /**
     * Writes the order and the changed follow-ups in one transaction, on condition that nobody wrote the order since
     * {@code change.before()} was loaded. An order that is new counts as an order of {@code change.day()}. What may be
     * kept of it for the buyer's history is written with it, once an order however often it is saved.
     */
    Saved save(OrderChange change);

    /**
     * Takes the sole right to send, on condition that the follow-up and its order are as in {@code claim.before()}, that
     * the buyer has not opted out, that the account is not restricted and that the day's allowance is not used up; and for
     * a message by mail that neither its template nor its recipient's address is stopped. One transaction.
     */
    ClaimResult claim(Claim claim);

    /**
     * Writes a follow-up on condition that it still is in the state of {@code before}.
     *
     * @return whether it was written; {@code false} where somebody else changed it meanwhile
     */
    boolean replace(FollowUp before, FollowUp after);

    /** What became of a {@link #save}. */
    sealed interface Saved {
        record Done() implements Saved {}

        /** Somebody wrote the order meanwhile: load it again and start over. */
        record Outrun() implements Saved {}
    }

    /** What became of a {@link #claim}. */
    sealed interface ClaimResult {
        record Taken() implements ClaimResult {}

        /** Order or follow-up changed meanwhile: load again and decide again. */
        record Outrun() implements ClaimResult {}

        /** The buyer opted out, on this or another order. */
        record OptedOut() implements ClaimResult {}

        /** No mail goes to the buyer's address any more. */
        record AddressSuppressed(Reason reason) implements ClaimResult {}

        /** Messages of the template wait until somebody has looked at it. */
        record TemplateStopped(Reason reason) implements ClaimResult {}

        /** It advertises, and the buyer's consent is not recorded, or withdrawn. */
        record NoConsent() implements ClaimResult {}

        /** The account's proactive messages are stopped. */
        record AccountRestricted() implements ClaimResult {}

        /** The account has sent as much as it may on the day: see {@link io.afterorder.domain.rule.DailyVolumeRule}. */
        record DayFull() implements ClaimResult {}
    }

    /** Follow-ups of any order that stand in the given state's label, at most {@code limit}. For operators. */
    List<FollowUp> inState(String label, int limit);

    /** The same, of those alone that are due in the given time, its first and last instants among it. */
    List<FollowUp> inState(String label, Instant dueFrom, Instant dueUntil, int limit);
}
