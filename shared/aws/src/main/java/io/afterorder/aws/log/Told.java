package io.afterorder.aws.log;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.MailReport.Bounced;
import io.afterorder.domain.followup.MailReport.Complained;
import io.afterorder.domain.followup.MailReport.Delayed;
import io.afterorder.domain.followup.MailReport.Delivered;

import java.util.Optional;

/** A report of the mail service as it is counted. */
record Told(Metric metric, Optional<Reason> reason) {
    static Told of(MailReport report) {
        return switch (report) {
            case Delivered _ -> new Told(Metric.DELIVERED, Optional.empty());
            case Delayed(_, var reason) -> new Told(Metric.DELAYED, Optional.of(reason));
            case Bounced(_, var reason) -> new Told(Metric.BOUNCED, Optional.of(reason));
            case Complained(_, var reason) -> new Told(Metric.COMPLAINED, Optional.of(reason));
        };
    }
}
