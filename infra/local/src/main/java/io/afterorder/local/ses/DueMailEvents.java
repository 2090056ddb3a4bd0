package io.afterorder.local.ses;

import io.afterorder.local.http.Json;
import io.afterorder.local.ses.AcceptedMail.PendingEvent;
import io.afterorder.local.time.TimedWork;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Publishes events when their time has come, each at least once. */
final class DueMailEvents implements TimedWork {
    private record Due(String messageId, PendingEvent event) {}

    private final Outbox outbox;
    private final InstantSource clock;
    private final EventSink sink;

    DueMailEvents(Outbox outbox, InstantSource clock, EventSink sink) {
        this.outbox = outbox;
        this.clock = clock;
        this.sink = sink;
    }

    @Override
    public Optional<Instant> nextDue() {
        return events().map(due -> due.event().due()).min(Comparator.naturalOrder());
    }

    @Override
    public boolean runDue() {
        var now = clock.instant();
        var due = events().filter(event -> !event.event().due().isAfter(now))
                .sorted(Comparator.comparing(event -> event.event().due())).toList();
        for (var event : due) {
            sink.publish(Json.write(event.event().event()));
            outbox.published(event.messageId(), event.event());
        }
        return !due.isEmpty();
    }

    private Stream<Due> events() {
        return outbox.all().stream()
                .flatMap(mail -> mail.events().stream().map(event -> new Due(mail.messageId(), event)));
    }
}
