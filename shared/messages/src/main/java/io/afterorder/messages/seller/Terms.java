package io.afterorder.messages.seller;

import java.util.Optional;

/**
 * What a seller promises, as far as messages name it.
 *
 * @param returnDays how long after delivery something may be sent back
 * @param refundDays how long at most until a buyer sees the money
 * @param returnCarrier where returns are handed in
 * @param replyHours how soon a buyer has an answer
 * @param updateDays how soon a buyer hears again of a case that is not settled
 */
public record Terms(Optional<Integer> returnDays, Optional<Integer> refundDays, Optional<String> returnCarrier,
        Optional<Integer> replyHours, Optional<Integer> updateDays, Optional<Integer> warrantyYears) {
    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
