package io.afterorder.mailevents;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.port.Orders;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Settles a message whose outcome was not recorded: the function that sent it died, or heard no answer. The mail
 * service's word is the truth.
 */
final class Settlement {
    private final Orders orders;
    private final InstantSource clock;

    Settlement(Orders orders, InstantSource clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** @return the follow-up as it now stands; empty where there was nothing to settle */
    Optional<FollowUp> settle(MailEvent event) {
        var followUps = orders.load(event.tags().orderId(), clock.instant()).followUps();
        return followUps.stream().filter(followUp -> event.tags().name(followUp.key())).findFirst()
                .flatMap(followUp -> settled(followUp, event).filter(after -> orders.replace(followUp, after)));
    }

    private static Optional<FollowUp> settled(FollowUp followUp, MailEvent event) {
        return inDoubt(followUp.state(), event.tags().attempt()).flatMap(dispatch -> switch (event.kind()) {
            case TAKEN -> Optional.of(followUp.in(new Sent(event.messageId(), event.at(), dispatch)));
            case NOT_SENT -> Optional.of(followUp.asking(false)
                    .in(new Failed(new Reason("ses.rejected", "SES took the message and then refused to send it"),
                            event.at())));
            case OTHER -> Optional.empty();
        });
    }

    private static Optional<Dispatch> inDoubt(State state, int attempt) {
        return switch (state) {
            case Sending(var at, _, var dispatch) when at == attempt -> Optional.of(dispatch);
            case Unknown(var at, _, _, var dispatch) when at == attempt -> Optional.of(dispatch);
            default -> Optional.empty();
        };
    }
}
