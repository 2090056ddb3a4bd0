package io.afterorder.orderevents;

import io.afterorder.orderevents.OrderUpdate.Updated;

/** What became of an arrival. */
sealed interface Outcome {
    record Applied(Updated updated) implements Outcome {}

    /**
     * A customer's word on advertising was kept.
     *
     * @param latest whether it is the last word that is known
     * @param changed how many follow-ups stand differently for it
     */
    record Heard(boolean latest, int changed) implements Outcome {}

    /**
     * A send was called for.
     *
     * @param reached how many customers got a turn in this run
     * @param unreachable how many agreed to advertising, but have no order in the shop of which the address is still kept
     * @param goesOn whether more are to come
     */
    record Called(int reached, int unreachable, boolean goesOn) implements Outcome {}

    /** It went to the dead letters. */
    record Rejected(String where, String reason) implements Outcome {}

    /** It is to be delivered again. */
    record Again(String where, String reason) implements Outcome {}
}
