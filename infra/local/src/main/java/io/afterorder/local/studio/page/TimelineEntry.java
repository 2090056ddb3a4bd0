package io.afterorder.local.studio.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.events.OrderEvents;
import io.afterorder.local.run.OutcomeReason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that happened to an order, or is to happen.
 *
 * @param kind {@code event}, {@code follow-up}, {@code report} or {@code now}
 */
record TimelineEntry(Instant at, String when, String kind, String title, String detail, Tag tag) {
    private static final Set<String> SAID_ELSEWHERE = Set.of("eventId", "orderId", "type", "occurredAt");

    /** Events and follow-ups in the order of their times, with the present between them. */
    static List<TimelineEntry> all(OrderRecord record, Map<FollowUpKey, List<MailReport>> reports, Instant now) {
        var all = new ArrayList<TimelineEntry>();
        record.order().timeline().events().stream().map(TimelineEntry::of).forEach(all::add);
        record.followUps().stream().map(TimelineEntry::of).forEach(all::add);
        reports.forEach((key, reported) -> reported.forEach(report -> all.add(of(key, report))));
        all.add(new TimelineEntry(now, Times.words(now), "now", "Now, by the stack's clock", "",
                new Tag("present", "quiet")));
        all.sort(Comparator.comparing(TimelineEntry::at));
        return all;
    }

    public boolean isPresent() {
        return kind.equals("now");
    }

    private static TimelineEntry of(OrderEvent event) {
        var json = OrderEvents.write(event);
        var detail = json.properties().stream().filter(field -> !SAID_ELSEWHERE.contains(field.getKey()))
                .map(field -> field.getKey() + ": " + words(field.getValue())).collect(Collectors.joining(", "));
        return new TimelineEntry(event.occurredAt(), Times.words(event.occurredAt()), "event",
                Words.title(json.path("type").asText()), detail, new Tag("event", "quiet"));
    }

    private static String words(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream().map(field -> words(field.getValue())).collect(Collectors.joining(", "));
        }
        return value.isArray()
                ? value.valueStream().map(TimelineEntry::words).collect(Collectors.joining("; "))
                : value.asText();
    }

    private static TimelineEntry of(FollowUp followUp) {
        var at = ended(followUp);
        var label = followUp.state().label();
        return new TimelineEntry(at, Times.words(at), "follow-up", Words.title(followUp.key().touch()),
                OutcomeReason.of(followUp), Tag.ofState(label));
    }

    private static TimelineEntry of(FollowUpKey key, MailReport report) {
        return new TimelineEntry(report.at(), Times.words(report.at()), "report", Words.title(key.touch()),
                OutcomeReason.of(report), new Tag("mail", "quiet"));
    }

    private static Instant ended(FollowUp followUp) {
        return switch (followUp.state()) {
            case State.Sent sent -> sent.at();
            case State.Skipped skipped -> skipped.at();
            case State.Blocked blocked -> blocked.at();
            case State.Failed failed -> failed.at();
            default -> followUp.due();
        };
    }
}
