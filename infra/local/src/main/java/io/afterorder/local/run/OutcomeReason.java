package io.afterorder.local.run;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Sent;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a seller's words why a follow-up stands where it stands. */
public final class OutcomeReason {
    private OutcomeReason() {}

    /** @param reports what the mail service reported of it, the earliest first */
    public static String of(FollowUp followUp, List<MailReport> reports) {
        return of(followUp)
                + reports.stream().map(report -> "; " + OutcomeReason.of(report)).collect(Collectors.joining());
    }

    /** What a report says. */
    public static String of(MailReport report) {
        return switch (report) {
            case MailReport.Delivered(var at) -> "delivered at " + at;
            case MailReport.Delayed(var at, var reason) -> "delayed at " + at + ": " + reason.text();
            case MailReport.Bounced(var at, var reason) -> "came back at " + at + ": " + reason;
            case MailReport.Complained(var at, var reason) -> "complained of at " + at + ": " + reason;
        };
    }

    /** With the codes of reasons, by which programs know them. */
    public static String of(FollowUp followUp) {
        return of(followUp, Reason::toString);
    }

    /** Without a code. */
    public static String inWords(FollowUp followUp) {
        return of(followUp, Reason::text);
    }

    private static String of(FollowUp followUp, Function<Reason, String> told) {
        var why = switch (followUp.state()) {
            case State.Planned _ -> "no schedule has been made for it yet";
            case State.Scheduled _ -> "waits until it is due";
            case State.Deferred(var reason) -> told.apply(reason);
            case State.Sending(_, var leaseUntil, _) -> "is being sent; the lease ends at " + leaseUntil;
            case Sent(_, var at, var dispatch) -> dispatch.route() == Route.SES
                    ? "passed " + dispatch.policy() + " and was sent at " + at
                    : "has no address: Amazon's own request was made at " + at;
            case State.Skipped(var reason, _) -> told.apply(reason);
            case State.Blocked(var findings, var policy, _) ->
                policy + " forbids it: " + told.apply(findings.getFirst());
            case State.Failed(var reason, _) -> told.apply(reason);
            case State.Unknown(_, var since, var reason, _) -> told.apply(reason) + "; since " + since;
        };
        return followUp.moves().isEmpty() ? why : why + " (moved: " + followUp.moves().getLast().reason().text() + ")";
    }
}
