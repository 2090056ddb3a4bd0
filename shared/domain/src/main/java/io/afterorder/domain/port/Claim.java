package io.afterorder.domain.port;

import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Sending;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish to send a follow-up.
 *
 * @param before the order as it was decided on
 * @param followUp the follow-up as it then stood
 * @param claimed the same in the state {@code SENDING}
 * @param heedsOptOut whether the buyer's opt-out holds the message back
 * @param heedsRestriction whether a restriction of the account holds the message back
 * @param needsConsent whether the message advertises, so that the buyer's consent must be recorded
 * @param countedOn the day on which it counts towards the account's allowance; empty where it does not count
 */
public record Claim(OrderRecord before, FollowUp followUp, FollowUp claimed, boolean heedsOptOut,
        boolean heedsRestriction, boolean needsConsent, Optional<LocalDate> countedOn) {
    /** Of a message that does not advertise. */
    public Claim(OrderRecord before, FollowUp followUp, FollowUp claimed, boolean heedsOptOut,
            boolean heedsRestriction, Optional<LocalDate> countedOn) {
        this(before, followUp, claimed, heedsOptOut, heedsRestriction, false, countedOn);
    }

    /** What is to be sent. */
    public Optional<Dispatch> dispatch() {
        return claimed.state() instanceof Sending(_, _, var dispatch) ? Optional.of(dispatch) : Optional.empty();
    }

    /** Whether it goes by mail, so that the address and the template must be in order. */
    public boolean isByMail() {
        return dispatch().filter(dispatch -> dispatch.route() == Route.SES).isPresent();
    }
}
