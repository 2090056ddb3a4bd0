package io.afterorder.local.studio.page;

import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.run.OutcomeReason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an order, or is to happen.
 *
 * @param kind {@code event}, {@code follow-up}, {@code report} or {@code now}
 * @param moves why and when it was put off
 * @param link where there is more to see, with the words of it; both empty where there is nothing
 */
record TimelineEntry(Instant at, String when, String kind, String title, String detail, List<String> moves, Tag tag,
        String link, String linkWords) {
    /** Events and follow-ups in the order of their times, with the present between them. */
    static List<TimelineEntry> all(OrderRecord record, Map<FollowUpKey, List<MailReport>> reports, Instant now,
            FollowUpLinks links) {
        var all = new ArrayList<TimelineEntry>();
        record.order().timeline().events().stream().map(TimelineEntry::of).forEach(all::add);
        record.buyer().flatMap(buyer -> of(buyer.consent())).ifPresent(all::add);
        record.followUps().stream().map(followUp -> of(followUp, record, now, links)).forEach(all::add);
        reports.forEach((key, reported) -> reported.forEach(report -> all.add(of(key, report))));
        all.add(new TimelineEntry(now, Times.words(now), "now", "Now, by the stack's clock", "", List.of(),
                new Tag("now", "quiet"), "", ""));
        all.sort(Comparator.comparing(TimelineEntry::at));
        return all;
    }

    public boolean isPresent() {
        return kind.equals("now");
    }

    private static TimelineEntry of(OrderEvent event) {
        var at = event.occurredAt();
        return new TimelineEntry(at, Times.words(at), "event", Words.title(EventWords.type(event)),
                EventWords.particulars(event), List.of(), new Tag("event", "quiet"), "", "");
    }

    private static Optional<TimelineEntry> of(Consent consent) {
        return switch (consent) {
            case Consent.None _ -> Optional.empty();
            case Consent.Given(var since, var wording, var source) ->
                Optional.of(word(since, "Consent given", "wording: " + wording + ", source: " + source));
            case Consent.Withdrawn(var at) -> Optional.of(word(at, "Consent withdrawn", ""));
        };
    }

    private static TimelineEntry word(Instant at, String title, String detail) {
        return new TimelineEntry(at, Times.words(at), "event", title, detail, List.of(), new Tag("buyer", "quiet"), "",
                "");
    }

    private static TimelineEntry of(FollowUp followUp, OrderRecord record, Instant now, FollowUpLinks links) {
        var at = ended(followUp);
        var when = Times.words(at) + (followUp.state().isOpen() ? ", " + Times.distance(at, now) : "");
        var moves = followUp.moves().stream().map(move -> "moved from " + Times.words(move.from()) + " to "
                + Times.words(move.to()) + ": " + move.reason().text()).toList();
        var link = links.of(followUp, record);
        return new TimelineEntry(at, when, "follow-up", Words.title(followUp.key().touch()),
                Times.readable(OutcomeReason.inWords(followUp)), moves, Tag.ofState(followUp.state().label()),
                link.map(FollowUpLinks.Target::address).orElse(""), link.map(FollowUpLinks.Target::words).orElse(""));
    }

    private static TimelineEntry of(FollowUpKey key, MailReport report) {
        return new TimelineEntry(report.at(), Times.words(report.at()), "report", Words.title(key.touch()),
                Times.readable(OutcomeReason.of(report)), List.of(), new Tag("mail", "quiet"), "", "");
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
