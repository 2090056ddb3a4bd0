package io.afterorder.domain.port;

import io.afterorder.domain.followup.FollowUp;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish to send a follow-up.
 *
 * @param before the order as it was decided on
 * @param followUp the follow-up as it then stood
 * @param claimed the same in the state {@code SENDING}
 * @param heedsOptOut whether the buyer's opt-out holds the message back
 * @param countedOn the day on which it counts towards the account's allowance; empty where it does not count
 */
public record Claim(OrderRecord before, FollowUp followUp, FollowUp claimed, boolean heedsOptOut,
        Optional<LocalDate> countedOn) {}
