package io.afterorder.domain.port;

import io.afterorder.domain.Channel;
import io.afterorder.domain.followup.FollowUpKey;

/** A message that may be dispatched, because it passed the check. There is no other way to make one. */
public record Mail(FollowUpKey key, int attempt, Channel channel, MailContent content, Clearance clearance) {
    /** @throws IllegalArgumentException where the clearance is another message's */
    public Mail {
        if (!clearance.covers(content)) {
            throw new IllegalArgumentException("the clearance under " + clearance.policy() + " is not this message's");
        }
    }
}
