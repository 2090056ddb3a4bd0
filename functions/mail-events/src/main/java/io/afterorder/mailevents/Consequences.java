package io.afterorder.mailevents;

import io.afterorder.aws.log.EventLog;
import io.afterorder.aws.log.EventLog.Stopped;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.port.Complaints;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Stops;
import io.afterorder.domain.port.Stops.Stop;
import io.afterorder.domain.rule.TooManyComplaintsRule;

import java.time.InstantSource;
import java.util.Optional;

/** What follows from a message that came back or was complained of. Doing it again changes nothing. */
final class Consequences {
    private final Stops stops;
    private final Complaints complaints;
    private final OptOut optOut;
    private final InstantSource clock;
    private final EventLog log;

    Consequences(Stops stops, Complaints complaints, OptOut optOut, InstantSource clock, EventLog log) {
        this.stops = stops;
        this.complaints = complaints;
        this.optOut = optOut;
        this.clock = clock;
        this.log = log;
    }

    void of(OrderRecord record, FollowUp followUp, MailEvent event) {
        switch (event.word()) {
            case MailEvent.Bounced(var bounce) -> bounced(bounce, record, followUp, event);
            case MailEvent.Complained(var complaint) when complaint.isHeeded() ->
                complained(complaint, record, followUp, event);
            case MailEvent.Complained _,MailEvent.Taken _,MailEvent.Delivered _,MailEvent.Delayed _,MailEvent.NotSent _,MailEvent.Other _ ->
                {
                }
        }
    }

    private void bounced(Bounce bounce, OrderRecord record, FollowUp followUp, MailEvent event) {
        switch (bounce.kind()) {
            case OPTED_OUT -> {
                if (optOut.write(event)) {
                    say(Stopped.BUYER, bounce.reason(), followUp);
                }
            }
            case BLOCKED -> template(followUp).ifPresent(id -> stop(id, bounce.reason(), followUp, event));
            case RESTRICTED -> {
                if (stops.restrictAccount(new Stop(bounce.reason(), event.at()))) {
                    say(Stopped.ACCOUNT, bounce.reason(), followUp);
                }
            }
            case ADDRESS -> suppress(bounce.reason(), record, followUp, event);
            case PASSING -> {
            }
        }
    }

    private void complained(Complaint complaint, OrderRecord record, FollowUp followUp, MailEvent event) {
        suppress(complaint.reason(), record, followUp, event);
        if (complaint.isNew()) {
            template(followUp).ifPresent(id -> {
                complaints.note(new Complaints.Complaint(event.messageId(), id, event.at()));
                TooManyComplaintsRule.against(id, complaints.recent(id, clock.instant()))
                        .ifPresent(reason -> stop(id, reason, followUp, event));
            });
        }
    }

    private void suppress(Reason reason, OrderRecord record, FollowUp followUp, MailEvent event) {
        record.buyerAlias().filter(alias -> stops.suppress(alias, new Stop(reason, event.at())))
                .ifPresent(_ -> say(Stopped.ADDRESS, reason, followUp));
    }

    private void stop(String template, Reason reason, FollowUp followUp, MailEvent event) {
        if (stops.stopTemplate(template, new Stop(reason, event.at()))) {
            log.stopped(Stopped.TEMPLATE, template, reason, followUp.key());
        }
    }

    private void say(Stopped what, Reason reason, FollowUp followUp) {
        log.stopped(what, "", reason, followUp.key());
    }

    /** By which the message was written; empty where the follow-up no longer says. */
    private static Optional<String> template(FollowUp followUp) {
        return switch (followUp.state()) {
            case State.Sending(_, _, var dispatch) -> named(dispatch);
            case State.Sent(_, _, var dispatch) -> named(dispatch);
            case State.Unknown(_, _, _, var dispatch) -> named(dispatch);
            case State.Planned _,State.Scheduled _,State.Deferred _,State.Skipped _,State.Blocked _,State.Failed _ ->
                Optional.empty();
        };
    }

    private static Optional<String> named(Dispatch dispatch) {
        return Optional.of(dispatch.template()).filter(id -> !id.isEmpty());
    }
}
