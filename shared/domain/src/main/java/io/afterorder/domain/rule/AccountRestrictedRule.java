package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.rule.Objection.NotBefore;

import java.time.Duration;
import java.time.Instant;

import static io.afterorder.domain.Channel.AMAZON;

/**
 * Stops all proactive messages while Amazon restricts the account, until an operator lifts it. Amazon says so in a bounce:
 * "your account was restricted from sending proactive messages". Found when a message is claimed, where nothing can come
 * between.
 */
public final class AccountRestrictedRule {
    public static final String ID = "account.restricted";
    /** How long a message waits before it is looked at again. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private AccountRestrictedRule() {}

    /** Whether the touch is of those that the restriction holds back: proactive ones on Amazon, the critical among them. */
    public static boolean holdsBack(Touch touch, Order order) {
        var amazon = order.details().map(details -> details.salesChannel().channel() == AMAZON).orElse(true);
        return amazon && !touch.purpose().isReply();
    }

    public static NotBefore objection(Instant now) {
        return new NotBefore(now.plus(PAUSE),
                new Reason(ID, "Amazon restricted the account's messages, and nobody has lifted that yet"));
    }
}
