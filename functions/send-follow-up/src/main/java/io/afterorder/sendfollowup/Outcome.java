package io.afterorder.sendfollowup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUpKey;

/**
 * What became of a follow-up that came due.
 *
 * @param state the state's label, or {@code LEFT} where nothing was to be done
 */
record Outcome(FollowUpKey key, String state, Reason reason) {}
