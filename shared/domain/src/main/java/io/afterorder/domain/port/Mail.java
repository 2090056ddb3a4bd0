package io.afterorder.domain.port;

import io.afterorder.domain.Channel;
import io.afterorder.domain.followup.FollowUpKey;

import java.util.Optional;

/**
 * A message that may be dispatched, because it passed the check. There is no other way to make one.
 *
 * @param variant the id of the form that the order gets of a touch that is tried out in several; else empty
 */
public record Mail(FollowUpKey key, int attempt, Channel channel, MailContent content, Clearance clearance,
        Optional<String> variant) {
    /** @throws IllegalArgumentException where the clearance is another message's */
    public Mail {
        if (!clearance.covers(content)) {
            throw new IllegalArgumentException("the clearance under " + clearance.policy() + " is not this message's");
        }
    }

    /** Of a touch that has one form. */
    public Mail(FollowUpKey key, int attempt, Channel channel, MailContent content, Clearance clearance) {
        this(key, attempt, channel, content, clearance, Optional.empty());
    }
}
