package io.afterorder.mailevents;

import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.port.MailReports;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;

import java.time.InstantSource;
import java.util.Optional;

/** Settles what was in doubt, notes what was reported, and acts on it. An event again changes nothing. */
final class MailEventHandling {
    private static final int TRIES = 5;

    private final Orders orders;
    private final MailReports reports;
    private final Consequences consequences;
    private final InstantSource clock;
    private final EventLog log;

    MailEventHandling(Orders orders, MailReports reports, Consequences consequences, InstantSource clock,
            EventLog log) {
        this.orders = orders;
        this.reports = reports;
        this.consequences = consequences;
        this.clock = clock;
        this.log = log;
    }

    /** @param settled whether the follow-up's state was changed, {@code reported} whether something new was noted of it */
    record Handled(boolean settled, boolean reported) {}

    /** @throws IllegalStateException where others change the follow-up all the time, so that the event must come again */
    Handled handle(MailEvent event) {
        for (var left = TRIES; left > 0; left--) {
            var record = orders.load(event.tags().orderId(), clock.instant());
            var row = record.followUps().stream().filter(followUp -> event.tags().name(followUp.key())).findFirst();
            if (row.isEmpty()) {
                return new Handled(false, false);
            }
            var settled = Settlement.of(row.get(), event);
            if (settled.isEmpty() || orders.replace(row.get(), settled.get())) {
                settled.ifPresent(log::followUp);
                return new Handled(settled.isPresent(), act(record, settled.orElse(row.get()), event));
            }
        }
        throw new IllegalStateException("the follow-up of order " + event.tags().orderId()
                + " is being changed by others all the time; it was tried " + TRIES + " times");
    }

    /** What follows is done before the report is noted: an event that fails in between comes again and is acted on anew. */
    private boolean act(OrderRecord record, FollowUp followUp, MailEvent event) {
        consequences.of(record, followUp, event);
        var report = report(event);
        var isNew = report.filter(told -> reports.note(followUp.key(), told));
        isNew.ifPresent(told -> log.reported(followUp.key(), told));
        return isNew.isPresent();
    }

    private static Optional<MailReport> report(MailEvent event) {
        return switch (event.word()) {
            case MailEvent.Delivered _ -> Optional.of(new MailReport.Delivered(event.at()));
            case MailEvent.Delayed(var reason) -> Optional.of(new MailReport.Delayed(event.at(), reason));
            case MailEvent.Bounced(var bounce) -> Optional.of(new MailReport.Bounced(event.at(), bounce.reason()));
            case MailEvent.Complained(var complaint) when complaint.isHeeded() ->
                Optional.of(new MailReport.Complained(event.at(), complaint.reason()));
            case MailEvent.Complained _,MailEvent.Taken _,MailEvent.NotSent _,MailEvent.Other _ -> Optional.empty();
        };
    }
}
