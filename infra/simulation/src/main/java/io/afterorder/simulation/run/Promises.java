package io.afterorder.simulation.run;

import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.simulation.run.FedEvent.Broken;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Afterorder promises, looked for in what is to be seen of a run. */
final class Promises {
    private final MailPromises mails;
    private final AdvertisingPromises advertising;

    Promises(Campaigns campaigns) {
        this.mails = new MailPromises(campaigns);
        this.advertising = new AdvertisingPromises(campaigns);
    }

    RunResult kept(Seen seen) {
        var broken = Stream.of(ended(seen), recorded(seen), takenIn(seen), replayed(seen), mails.broken(seen),
                advertising.broken(seen))
                .flatMap(each -> each).toList();
        var states = seen.followUps().collect(
                Collectors.groupingBy(row -> row.state().label(), TreeMap::new, Collectors.summingInt(_ -> 1)));
        var chronicle = seen.chronicle();
        return new RunResult(seen.feed().events().size(), chronicle.calls().size(), chronicle.faults(), states,
                chronicle.mails().size(), chronicle.deadLettered(), mails.twice(seen), broken, chronicle.trace());
    }

    /** Every follow-up ends in a state that says why, or is in doubt because nobody ever heard of its message. */
    private static Stream<String> ended(Seen seen) {
        return seen.followUps().filter(row -> !hasEnded(row, seen))
                .map(row -> row.key() + " was left " + row.state() + ", due at " + row.due());
    }

    private static boolean hasEnded(FollowUp row, Seen seen) {
        return switch (row.state()) {
            case State.Sent _ -> true;
            case State.Skipped(var reason, _) -> !reason.text().isBlank();
            case State.Failed(var reason, _) -> !reason.text().isBlank();
            case State.Blocked(var findings, _, _) -> !findings.isEmpty();
            case State.Unknown _ -> seen.mails(row).stream().noneMatch(mail -> mail.wasHeardOf(seen.end()));
            case State.Planned _,State.Scheduled _,State.Deferred _,State.Sending _ -> row.due().isAfter(seen.end());
        };
    }

    /** What was sent is known as sent where anybody ever heard of it, and what is known as sent was sent. */
    private static Stream<String> recorded(Seen seen) {
        return seen.followUps()
                .filter(row -> row.state() instanceof State.Sent
                        ? seen.mails(row).isEmpty() && !wasRefusedAfterwards(row, seen)
                        : !(row.state() instanceof State.Unknown)
                                && seen.mails(row).stream().anyMatch(mail -> mail.wasHeardOf(seen.end())))
                .map(row -> row.key() + " is " + row.state().label() + ", and " + seen.mails(row).size()
                        + " messages of it went out");
    }

    /** SES may refuse what it took after the stack wrote it down as sent. */
    private static boolean wasRefusedAfterwards(FollowUp row, Seen seen) {
        return seen.chronicle().mails().stream().anyMatch(mail -> mail.tags().name(row.key()) && !mail.reachedBuyer());
    }

    /** Each event stands in its order's timeline, unless the order is no longer kept or a later confirmation replaced it. */
    private static Stream<String> takenIn(Seen seen) {
        return seen.orderEvents().filter(event -> {
            var order = seen.settledOrder(event.orderId());
            return order.details().isPresent() && seen.feed().hasCome(event, seen.settledAt())
                    && order.timeline().events().stream()
                            .noneMatch(known -> known.header().eventId().equals(event.eventId()));
        }).map(event -> "the event " + event.eventId() + " (" + event.type() + ") is lost");
    }

    /** What was sent round again came to a good end: only what never was an event lies there still. */
    private static Stream<String> replayed(Seen seen) {
        var broken = seen.feed().all(Broken.class).map(Broken::body).toList();
        return seen.deadLetters().stream().filter(body -> !broken.contains(body))
                .map(body -> "it lies among the dead letters after all: " + body);
    }
}
