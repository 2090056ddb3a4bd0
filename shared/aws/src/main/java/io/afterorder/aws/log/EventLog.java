package io.afterorder.aws.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.Json;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.port.DeadLetters.DeadLetter;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One line of JSON for each thing that happens, with a figure for CloudWatch where it counts (Embedded Metric Format).
 * Order ids, touches, states and reasons; nothing that identifies a buyer.
 *
 * <p>Not a logging framework: those take longer to start than the rest of a function. {@code level}, {@code message} and
 * {@code timestamp} are named as Lambda's JSON log format wants them.
 */
public final class EventLog {
    private final PrintStream out;
    private final InstantSource clock;

    public EventLog(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /** To standard output, which Lambda hands to CloudWatch. */
    public static EventLog toStandardOutput(InstantSource clock) {
        return new EventLog(System.out, clock);
    }

    /** Says where a follow-up now stands, and why. */
    public void followUp(FollowUp followUp) {
        var state = followUp.state();
        var line = of(line("INFO", "follow-up " + state.label()), followUp.key()).put("state", state.label()).put("due",
                followUp.due().toString());
        reason(state).ifPresent(reason -> line.put("reason", reason.code()).put("reasonText", reason.text()));
        metric(state).ifPresent(metric -> count(line, metric));
        print(line);
    }

    /** Says that a follow-up was put off, and until when. */
    public void moved(FollowUp followUp) {
        var move = followUp.moves().getLast();
        var line = of(line("INFO", "follow-up DEFERRED"), followUp.key()).put("due", followUp.due().toString())
                .put("reason", move.reason().code()).put("reasonText", move.reason().text());
        count(line, Metric.DEFERRED);
        print(line);
    }

    /** Says what the mail service reported of a message. */
    public void reported(FollowUpKey key, MailReport report) {
        var told = Told.of(report);
        var line = of(line("INFO", "message " + told.metric().label().toLowerCase(Locale.ROOT)), key).put("at",
                report.at().toString());
        told.reason().ifPresent(reason -> line.put("reason", reason.code()).put("reasonText", reason.text()));
        count(line, told.metric());
        print(line);
    }

    /** What messages may be stopped of. */
    public enum Stopped {
        TEMPLATE(Metric.TEMPLATES_STOPPED), ACCOUNT(Metric.ACCOUNT_RESTRICTED), ADDRESS(
                Metric.ADDRESSES_SUPPRESSED), BUYER(Metric.OPTED_OUT);

        private final Metric metric;

        Stopped(Metric metric) {
            this.metric = metric;
        }
    }

    /**
     * Says that messages are stopped from now on.
     *
     * @param id the template's; empty for the rest, which either is one or identifies a buyer
     * @param because the follow-up whose message brought it about
     */
    public void stopped(Stopped what, String id, Reason reason, FollowUpKey because) {
        var line = of(line("WARN", "stopped: " + what.name().toLowerCase(Locale.ROOT)), because)
                .put("reason", reason.code()).put("reasonText", reason.text());
        if (!id.isEmpty()) {
            line.put("stopped", id);
        }
        count(line, what.metric);
        print(line);
    }

    /** Says what failed and why; not a word of what came in. */
    public void deadLetter(DeadLetter letter) {
        var line = line("ERROR", "dead letter").put("what", letter.what()).put("reasonText", letter.reason())
                .put("where", letter.where()).put("door", letter.door()).put("attempt", letter.attempt())
                .put("correlationId", letter.correlationId());
        count(line, Metric.DEAD_LETTERED);
        print(line);
    }

    /** @param fields names and values, none of which may identify a buyer */
    public void info(String message, Map<String, String> fields) {
        print(with(fields, line("INFO", message)));
    }

    /** @param fields names and values, none of which may identify a buyer */
    public void warn(String message, Map<String, String> fields) {
        print(with(fields, line("WARN", message)));
    }

    /**
     * Says where the program failed: kinds and places, not the failures' own words, which may repeat what a service was
     * given.
     */
    public void error(String message, Throwable failure, Map<String, String> fields) {
        var line = with(fields, line("ERROR", message));
        var failures = line.putArray("failures");
        for (Throwable cause = failure; cause != null && failures.size() < 5; cause = cause.getCause()) {
            var trace = failures.addObject().put("kind", cause.getClass().getName()).putArray("at");
            List.of(cause.getStackTrace()).stream().limit(8).forEach(frame -> trace.add(frame.toString()));
        }
        print(line);
    }

    private ObjectNode line(String level, String message) {
        return Json.MAPPER.createObjectNode().put("timestamp", clock.instant().toString()).put("level", level)
                .put("message", message);
    }

    private static ObjectNode of(ObjectNode line, FollowUpKey key) {
        return line.put("orderId", key.orderId().value()).put("campaign", key.campaign()).put("touch", key.touch());
    }

    private static ObjectNode with(Map<String, String> fields, ObjectNode line) {
        fields.forEach(line::put);
        return line;
    }

    private void count(ObjectNode line, Metric metric) {
        var meta = line.putObject("_aws").put("Timestamp", clock.millis());
        var directive = meta.putArray("CloudWatchMetrics").addObject().put("Namespace", "Afterorder");
        directive.putArray("Dimensions").addArray();
        directive.putArray("Metrics").addObject().put("Name", metric.label()).put("Unit", "Count");
        line.put(metric.label(), 1);
    }

    private void print(ObjectNode line) {
        // One call, so that lines of several threads do not mix.
        out.print(line + "\n");
        out.flush();
    }

    private static Optional<Reason> reason(State state) {
        return switch (state) {
            case Deferred(var reason) -> Optional.of(reason);
            case Skipped(var reason, var _) -> Optional.of(reason);
            case Failed(var reason, var _) -> Optional.of(reason);
            case Unknown(var _, var _, var reason, var _) -> Optional.of(reason);
            case Blocked(var findings, var _, var _) -> findings.stream().findFirst();
            case Planned _,Scheduled _,Sending _,Sent _ -> Optional.empty();
        };
    }

    private static Optional<Metric> metric(State state) {
        return switch (state) {
            case Planned _ -> Optional.of(Metric.PLANNED);
            case Sent _ -> Optional.of(Metric.SENT);
            case Skipped _ -> Optional.of(Metric.SKIPPED);
            case Blocked _ -> Optional.of(Metric.BLOCKED);
            case Deferred _ -> Optional.of(Metric.DEFERRED);
            case Failed _ -> Optional.of(Metric.FAILED);
            case Unknown _ -> Optional.of(Metric.UNKNOWN);
            case Scheduled _,Sending _ -> Optional.empty();
        };
    }
}
