package io.afterorder.mailevents;

import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.mailevents.MailEvent.NotSent;

import java.util.Optional;

/**
 * What the mail service's word makes of a follow-up whose message it was: where the outcome was not recorded, because the
 * function that sent it died or heard no answer, and where the service took the message and did not send it after all. The
 * service's word is the truth, in whatever order it comes.
 */
final class Settlement {
    /** Of a message that the follow-up no longer remembers. */
    private static final Dispatch FORGOTTEN = new Dispatch(Route.SES, "", "", "", "");

    private Settlement() {}

    /** @return the follow-up as it now stands; empty where there is nothing to settle */
    static Optional<FollowUp> of(FollowUp followUp, MailEvent event) {
        if (event.word().wasTaken()) {
            return inDoubt(followUp.state(), event.tags().attempt())
                    .map(dispatch -> followUp.in(new Sent(event.messageId(), event.at(), dispatch)));
        }
        return event.word() instanceof NotSent(var reason) && isOf(event, followUp.state())
                ? Optional.of(followUp.asking(false).in(new Failed(reason, event.at())))
                : Optional.empty();
    }

    private static Optional<Dispatch> inDoubt(State state, int attempt) {
        return switch (state) {
            case Sending(var at, _, var dispatch) when at == attempt -> Optional.of(dispatch);
            // Of an earlier try too: the buyer has the message, and it is not to be sent a third time.
            case Unknown(var at, _, _, var dispatch) when attempt <= at -> Optional.of(dispatch);
            // It was in doubt, was to be sent again and was moved: the buyer has it all the same.
            case State.Planned _,State.Scheduled _,State.Deferred _ -> Optional.of(FORGOTTEN);
            case Sending _,Unknown _,Sent _,State.Skipped _,State.Blocked _,Failed _ -> Optional.empty();
        };
    }

    private static boolean isOf(MailEvent event, State state) {
        return switch (state) {
            case Sending(var at, _, _) -> at == event.tags().attempt();
            case Unknown(var at, _, _, _) -> at == event.tags().attempt();
            case Sent(var messageId, _, _) -> messageId.equals(event.messageId());
            case State.Planned _,State.Scheduled _,State.Deferred _,State.Skipped _,State.Blocked _,Failed _ -> false;
        };
    }
}
