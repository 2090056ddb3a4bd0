package io.afterorder.local.contract;

import io.afterorder.aws.dynamodb.DynamoDbComplaints;
import io.afterorder.aws.dynamodb.DynamoDbMailReports;
import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport.Bounced;
import io.afterorder.domain.followup.MailReport.Complained;
import io.afterorder.domain.followup.MailReport.Delayed;
import io.afterorder.domain.followup.MailReport.Delivered;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Complaints;
import io.afterorder.domain.port.Complaints.Complaint;
import io.afterorder.domain.port.MailReports;
import io.afterorder.domain.port.Orders.ClaimResult.Taken;
import io.afterorder.domain.port.Stops.Stop;
import io.afterorder.domain.rule.DailyVolumeRule;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.REASON;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link MailReports} and {@link Complaints} promise. */
abstract class MailReportsContract extends OnOrdersTable {
    @Test
    void reports_of_every_kind_are_kept_with_the_follow_up_which_stays_as_it_is() {
        var row = row();

        assertThat(calls.during(() -> assertThat(reports().note(row.key(), new Delivered(NOW))).isTrue()))
                .containsExactly("UpdateItem");
        reports().note(row.key(), new Complained(NOW.plusSeconds(9), REASON));
        reports().note(row.key(), new Bounced(NOW.plusSeconds(5), REASON));
        reports().note(row.key(), new Delayed(NOW.minusSeconds(5), REASON));

        assertThat(reports().of(row.key().orderId())).isEqualTo(Map.of(row.key(),
                List.of(new Delayed(NOW.minusSeconds(5), REASON), new Delivered(NOW),
                        new Bounced(NOW.plusSeconds(5), REASON), new Complained(NOW.plusSeconds(9), REASON))));
        assertThat(only(load(row.key().orderId()).followUps())).isEqualTo(row);
    }

    @Test
    void a_report_again_is_no_news_and_of_two_the_earlier_stays_whichever_came_first() {
        var row = row();
        reports().note(row.key(), new Delivered(NOW));

        assertThat(reports().note(row.key(), new Delivered(NOW))).isFalse();
        assertThat(reports().note(row.key(), new Delivered(NOW.plusSeconds(1)))).isFalse();
        assertThat(reports().note(row.key(), new Delivered(NOW.minusSeconds(1)))).isFalse();

        assertThat(reports().of(row.key().orderId()).get(row.key()))
                .containsExactly(new Delivered(NOW.minusSeconds(1)));
    }

    @Test
    void a_report_outlives_changes_of_the_follow_up() {
        var row = row();
        reports().note(row.key(), new Delivered(NOW));

        orders().replace(row, row.movedTo(row.due().plus(Duration.ofDays(1)), REASON));

        assertThat(reports().of(row.key().orderId()).get(row.key())).containsExactly(new Delivered(NOW));
    }

    @Test
    void a_report_makes_no_follow_up() {
        var key = new FollowUpKey(orderId(), "after-purchase", "check-up");

        assertThat(reports().note(key, new Delivered(NOW))).isFalse();

        assertThat(reports().of(key.orderId())).isEmpty();
    }

    @Test
    void a_complaint_counts_once_however_often_and_however_many_tell_of_it_at_once() throws Exception {
        var template = "template-" + alias();
        var next = new AtomicInteger();
        Callable<Void> complaining = () -> {
            var number = next.getAndIncrement() % 4;
            complaints().note(new Complaint(template + number, template, NOW.plusSeconds(number)));
            return null;
        };
        try (var executor = Executors.newFixedThreadPool(8)) {
            executor.invokeAll(Collections.nCopies(16, complaining));
        }

        assertThat(ofTemplate(template)).hasSize(4).extracting(Complaint::at)
                .containsExactlyInAnyOrder(NOW, NOW.plusSeconds(1), NOW.plusSeconds(2), NOW.plusSeconds(3));
    }

    @Test
    void complaints_are_set_against_the_messages_by_mail_of_each_day() {
        var day = DailyVolumeRule.day(NOW).minusDays(40);
        var id = orderId();
        var record = saved(id, Optional.of(alias()), List.of(followUp(id, new Scheduled())), confirmed(id));
        var row = only(record.followUps());

        assertThat(orders().claim(new Claim(record, row, row.in(sending(1)), true, true, Optional.of(day))))
                .isInstanceOf(Taken.class);

        assertThat(complaints().recent("any", NOW).mailed()).containsEntry(day, 1L);
    }

    @Test
    void when_a_template_was_resumed_comes_with_its_complaints() {
        var template = "template-" + alias();
        new DynamoDbStops(client(), table()).stopTemplate(template, new Stop(new Reason("any", "any"), NOW));
        assertThat(complaints().recent(template, NOW).resumed()).isEmpty();

        new DynamoDbStops(client(), table()).resumeTemplate(template, NOW.plusSeconds(7));

        assertThat(complaints().recent(template, NOW).resumed()).contains(NOW.plusSeconds(7));
    }

    private List<Complaint> ofTemplate(String template) {
        return complaints().recent(template, NOW).complaints().stream()
                .filter(complaint -> complaint.template().equals(template)).toList();
    }

    private MailReports reports() {
        return new DynamoDbMailReports(client(), table());
    }

    private Complaints complaints() {
        return new DynamoDbComplaints(client(), table());
    }

    private FollowUp row() {
        var id = orderId();
        return only(saved(id, Optional.of(alias()), List.of(followUp(id, new Scheduled())), confirmed(id))
                .followUps());
    }
}
