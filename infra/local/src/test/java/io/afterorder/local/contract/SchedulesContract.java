package io.afterorder.local.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.afterorder.aws.Json;
import io.afterorder.aws.scheduler.EventBridgeSchedules;
import io.afterorder.aws.scheduler.FollowUpWake;
import io.afterorder.aws.scheduler.ScheduleTarget;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.port.Schedules;
import io.afterorder.domain.port.Schedules.SchedulingFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What {@link Schedules} promises, in a schedule group of its own. */
abstract class SchedulesContract {
    private static final String ARN = "arn:aws:%s:eu-central-1:123456789012:%s";
    private static final FollowUpKey KEY = new FollowUpKey(new OrderId("903-1234567-1234567"), "after-purchase",
            "check-up");

    private final Instant now = Instant.now();
    private final Instant due = now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(30));
    private final CallCount calls = new CallCount();
    private final ScheduleTarget target = new ScheduleTarget(Unique.name("group"),
            ARN.formatted("lambda", "function:send-follow-up:live"), "arn:aws:iam::123456789012:role/scheduler",
            ARN.formatted("sqs", "dead-letters"));
    private SchedulerClient client;
    private Schedules schedules;

    abstract Venue venue();

    @BeforeEach
    void createGroup() {
        client = EventBridgeSchedules.client(venue().clients().observedBy(calls));
        client.createScheduleGroup(group -> group.name(target.group()));
        schedules = new EventBridgeSchedules(client, target, InstantSource.fixed(now));
    }

    @AfterEach
    void deleteGroup() {
        client.deleteScheduleGroup(group -> group.name(target.group()));
        client.close();
    }

    @Test
    void an_alarm_is_one_call_and_one_schedule_that_deletes_itself() {
        assertThat(calls.during(() -> schedules.wake(KEY, due))).containsExactly("CreateSchedule");

        var schedule = only();
        assertThat(schedule.scheduleExpression()).isEqualTo("at(" + due.toString().replace("Z", ")"));
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.flexibleTimeWindow().mode()).isEqualTo(FlexibleTimeWindowMode.OFF);
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.DELETE);
        assertThat(schedule.name()).startsWith("903-1234567-1234567-check-up-");
    }

    @Test
    void an_alarm_invokes_the_function_with_the_follow_up_and_the_time() throws JsonProcessingException {
        schedules.wake(KEY, due.plusMillis(1));

        var invocation = only().target();
        assertThat(invocation.arn()).isEqualTo(target.functionArn());
        assertThat(invocation.roleArn()).isEqualTo(target.roleArn());
        assertThat(invocation.deadLetterConfig().arn()).isEqualTo(target.deadLetterQueueArn());
        assertThat(invocation.retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(invocation.retryPolicy().maximumEventAgeInSeconds()).isEqualTo(86_400);
        assertThat(FollowUpWake.read(Json.MAPPER.readTree(invocation.input())))
                .isEqualTo(new FollowUpWake(KEY, due.plusMillis(1)));
    }

    @Test
    void asking_twice_is_no_error_and_makes_one_schedule() {
        schedules.wake(KEY, due);
        schedules.wake(KEY, due);

        assertThat(all()).hasSize(1);
    }

    @Test
    void another_time_or_another_follow_up_is_another_schedule() {
        schedules.wake(KEY, due);
        schedules.wake(KEY, due.plus(Duration.ofDays(1)));
        schedules.wake(new FollowUpKey(KEY.orderId(), KEY.campaign(), "documents"), due);
        schedules.wake(new FollowUpKey(KEY.orderId(), "another", KEY.touch()), due);

        assertThat(all()).hasSize(4);
    }

    @Test
    void an_alarm_is_taken_back_in_one_call_and_no_other_with_it() {
        schedules.wake(KEY, due.plusMillis(1), Optional.of("whose"));
        schedules.wake(KEY, due.plus(Duration.ofDays(1)));

        assertThat(calls.during(() -> schedules.cancel(KEY, due.plusMillis(1)))).containsExactly("DeleteSchedule");

        assertThat(only().scheduleExpression()).contains(due.plus(Duration.ofDays(1)).toString().replace("Z", ""));
    }

    @Test
    void taking_an_alarm_back_that_is_gone_or_never_was_is_no_error() {
        schedules.cancel(KEY, due);
        schedules.wake(KEY, due);
        schedules.cancel(KEY, due);
        schedules.cancel(KEY, due);

        assertThat(all()).isEmpty();
    }

    @Test
    void an_alarm_that_was_taken_back_can_be_set_again() {
        schedules.wake(KEY, due);
        schedules.cancel(KEY, due);
        schedules.wake(KEY, due);

        assertThat(all()).hasSize(1);
    }

    @Test
    void a_time_within_a_minute_is_rounded_up_so_that_nothing_comes_early() {
        schedules.wake(KEY, due.minusSeconds(59));

        assertThat(only().scheduleExpression()).isEqualTo("at(" + due.toString().replace("Z", ")"));
    }

    @Test
    void what_is_overdue_is_set_for_the_next_minute() {
        schedules.wake(KEY, now.minus(Duration.ofDays(2)));

        var next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        assertThat(only().scheduleExpression()).isEqualTo("at(" + next.toString().replace("Z", ")"));
    }

    @Test
    void a_shops_own_long_order_ids_make_names_that_the_service_takes() {
        schedules.wake(new FollowUpKey(new OrderId("#1/2026:" + "x".repeat(56)), "c", "größe"), due);

        assertThat(only().name()).matches("[0-9a-zA-Z_.-]{1,64}").startsWith("_1_2026_xxx");
    }

    @Test
    void an_alarm_that_could_not_be_set_is_told() {
        var elsewhere = new ScheduleTarget("no-such-group", target.functionArn(), target.roleArn(),
                target.deadLetterQueueArn());
        var failing = new EventBridgeSchedules(client, elsewhere, InstantSource.fixed(now));

        assertThatThrownBy(() -> failing.wake(KEY, due)).isInstanceOf(SchedulingFailed.class)
                .hasMessageContaining("no-such-group");
    }

    private List<ScheduleSummary> all() {
        return client.listSchedulesPaginator(list -> list.groupName(target.group())).schedules().stream().toList();
    }

    private GetScheduleResponse only() {
        assertThat(all()).hasSize(1);
        var name = all().getFirst().name();
        return client.getSchedule(schedule -> schedule.groupName(target.group()).name(name));
    }
}
