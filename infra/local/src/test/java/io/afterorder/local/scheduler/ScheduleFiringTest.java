package io.afterorder.local.scheduler;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import static io.afterorder.local.scheduler.SchedulerFixture.DEAD_LETTERS;
import static io.afterorder.local.scheduler.SchedulerFixture.TARGET;
import static io.afterorder.local.scheduler.SchedulerFixture.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScheduleFiringTest {
    private static final String TIME = "2026-03-02T10:00:00";

    @TempDir
    Path folder;
    private SchedulerFixture scheduler;

    @BeforeEach
    void start() {
        scheduler = new SchedulerFixture(folder);
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @Test
    void a_schedule_fires_when_the_clock_has_reached_it_and_is_deleted() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.turnTo("2026-03-02T09:59:59Z");
        assertThat(scheduler.server.runDue()).isFalse();
        scheduler.turnTo("2026-03-02T10:00:00Z");
        assertThat(scheduler.server.runDue()).isTrue();
        assertThat(scheduler.delivered).containsExactly("{\"followUp\":\"one\"}");
        assertThat(scheduler.server.schedules()).isEmpty();
        assertThat(scheduler.server.nextDue()).isEmpty();
    }

    @Test
    void schedules_fire_in_the_order_of_their_times_and_a_past_one_at_once() {
        scheduler.client.createSchedule(schedule("a-late", "2026-03-02T11:00:00").build());
        scheduler.client.createSchedule(schedule("b-early", TIME).build());
        scheduler.client.createSchedule(schedule("c-past", "2026-01-01T00:00:00").build());
        assertThat(scheduler.server.runDue()).isTrue();
        scheduler.turnTo("2026-03-05T00:00:00Z");
        scheduler.server.runDue();
        assertThat(scheduler.delivered).containsExactly("{\"followUp\":\"c-past\"}", "{\"followUp\":\"b-early\"}",
                "{\"followUp\":\"a-late\"}");
    }

    @Test
    void the_time_is_meant_in_the_schedules_zone() {
        scheduler.client.createSchedule(schedule("one", TIME).scheduleExpressionTimezone("Europe/Berlin").build());
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void without_deletion_it_stays_and_fires_once_only() {
        scheduler.client
                .createSchedule(schedule("one", TIME).actionAfterCompletion(ActionAfterCompletion.NONE).build());
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.server.runDue();
        assertThat(scheduler.server.runDue()).isFalse();
        assertThat(scheduler.server.schedules()).hasSize(1);
        assertThat(scheduler.delivered).hasSize(1);
    }

    @Test
    void a_disabled_schedule_does_not_fire() {
        scheduler.client.createSchedule(schedule("one", TIME).state(ScheduleState.DISABLED).build());
        scheduler.turnTo("2026-03-03T10:00:00Z");
        assertThat(scheduler.server.nextDue()).isEmpty();
        assertThat(scheduler.server.runDue()).isFalse();
    }

    @Test
    void the_inputs_context_attributes_are_filled_in() {
        scheduler.client.createSchedule(schedule("one", TIME)
                .target(target -> target.arn(TARGET).roleArn("arn:aws:iam::123456789012:role/x")
                        .input("[\"<aws.scheduler.schedule-arn>\",\"<aws.scheduler.scheduled-time>\","
                                + "\"<aws.scheduler.attempt-number>\",\"<aws.scheduler.execution-id>\"]"))
                .build());
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.answer = Delivery::throttled;
        scheduler.server.runDue();
        scheduler.turnTo("2026-03-02T10:00:01Z");
        scheduler.server.runDue();
        assertThat(scheduler.delivered).hasSize(2);
        assertThat(scheduler.delivered.getFirst())
                .startsWith("[\"arn:aws:scheduler:eu-central-1:123456789012:schedule/default/one\","
                        + "\"2026-03-02T10:00:00Z\",\"1\",\"")
                .doesNotContain("<aws.");
        assertThat(scheduler.delivered.getLast()).contains(",\"2\",\"");
        assertThat(scheduler.delivered.getFirst().split(",")[3])
                .isNotEqualTo(scheduler.delivered.getLast().split(",")[3]);
    }

    @Test
    void a_throttled_target_is_tried_again_with_growing_pauses_until_it_takes_the_input() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.answer = Delivery::throttled;
        scheduler.server.runDue();
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-02T10:00:01Z"));
        scheduler.turnTo("2026-03-02T10:00:01Z");
        scheduler.server.runDue();
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-02T10:00:03Z"));
        scheduler.answer = Delivery::delivered;
        scheduler.turnTo("2026-03-02T10:00:03Z");
        scheduler.server.runDue();
        assertThat(scheduler.delivered).hasSize(3);
        assertThat(scheduler.buried).isEmpty();
        assertThat(scheduler.server.schedules()).isEmpty();
    }

    @Test
    void after_the_last_retry_the_input_goes_to_the_dead_letter_queue() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.answer = Delivery::throttled;
        runAll();
        assertThat(scheduler.delivered).hasSize(3);
        assertThat(scheduler.server.schedules()).isEmpty();
        assertThat(scheduler.buried).singleElement().satisfies(message -> {
            assertThat(message.queue()).isEqualTo(DEAD_LETTERS);
            assertThat(message.body()).isEqualTo("{\"followUp\":\"one\"}");
            assertThat(message.attributes()).containsEntry("ERROR_CODE", "AWSLambda.TooManyRequestsException")
                    .containsEntry("RETRY_ATTEMPTS", "2")
                    .containsEntry("EXHAUSTED_RETRY_CONDITION", "MaximumRetryAttempts")
                    .containsEntry("SCHEDULE_ARN",
                            "arn:aws:scheduler:eu-central-1:123456789012:schedule/default/one")
                    .containsEntry("SCHEDULED_TIME", "2026-03-02T10:00:00Z").containsEntry("TARGET_ARN", TARGET)
                    .containsKeys("ERROR_MESSAGE", "EXECUTION_ID");
        });
    }

    @Test
    void retries_end_with_the_events_age() {
        scheduler.client.createSchedule(schedule("one", TIME)
                .target(schedule("one", TIME).build().target().toBuilder()
                        .retryPolicy(policy -> policy.maximumRetryAttempts(185).maximumEventAgeInSeconds(60)).build())
                .build());
        scheduler.answer = Delivery::throttled;
        runAll();
        // At 0, 1, 3, 7, 15 and 31 seconds; the next would be at 63.
        assertThat(scheduler.delivered).hasSize(6);
        assertThat(scheduler.buried).singleElement().satisfies(message -> assertThat(message.attributes())
                .containsEntry("EXHAUSTED_RETRY_CONDITION", "MaximumEventAgeInSeconds"));
    }

    @Test
    void what_cannot_succeed_is_not_tried_again() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.answer = () -> Delivery.missing(TARGET);
        runAll();
        assertThat(scheduler.delivered).hasSize(1);
        assertThat(scheduler.buried).singleElement()
                .satisfies(message -> assertThat(message.attributes()).containsEntry("RETRY_ATTEMPTS", "0")
                        .doesNotContainKey("EXHAUSTED_RETRY_CONDITION"));
    }

    @Test
    void what_was_due_while_nothing_ran_fires_after_a_restart() {
        scheduler.client.createScheduleGroup(request -> request.name("follow-ups"));
        scheduler.client.createSchedule(schedule("one", TIME).groupName("follow-ups").build());
        scheduler.close();

        scheduler = new SchedulerFixture(folder);
        scheduler.turnTo("2026-03-09T00:00:00Z");
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-02T10:00:00Z"));
        scheduler.server.runDue();
        assertThat(scheduler.delivered).containsExactly("{\"followUp\":\"one\"}");
    }

    @Test
    void what_was_being_delivered_when_the_process_died_is_delivered_again() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.answer = () -> {
            throw new IllegalStateException("killed");
        };
        assertThatThrownBy(scheduler.server::runDue).hasMessage("killed");
        scheduler.close();

        scheduler = new SchedulerFixture(folder);
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.server.runDue();
        assertThat(scheduler.delivered).containsExactly("{\"followUp\":\"one\"}");
    }

    @Test
    void a_target_that_moves_its_own_schedule_keeps_it() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.turnTo("2026-03-02T10:00:00Z");
        scheduler.answer = () -> {
            var later = schedule("one", "2026-03-04T10:00:00").build();
            scheduler.client.updateSchedule(request -> request.name("one").target(later.target())
                    .scheduleExpression(later.scheduleExpression()).flexibleTimeWindow(later.flexibleTimeWindow())
                    .actionAfterCompletion(later.actionAfterCompletion()));
            return Delivery.delivered();
        };
        scheduler.server.runDue();
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-04T10:00:00Z"));
    }

    @Test
    void faults_make_it_fire_twice_and_late() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        scheduler.server.faults().fireTwice(true);
        scheduler.server.faults().fireLate(Duration.ofMinutes(5));
        scheduler.turnTo("2026-03-02T10:04:59Z");
        assertThat(scheduler.server.runDue()).isFalse();
        assertThat(scheduler.server.nextDue()).contains(Instant.parse("2026-03-02T10:05:00Z"));
        scheduler.turnTo("2026-03-02T10:05:00Z");
        scheduler.server.runDue();
        assertThat(scheduler.delivered).hasSize(2);
    }

    private void runAll() {
        for (var due = scheduler.server.nextDue(); due.isPresent(); due = scheduler.server.nextDue()) {
            scheduler.clock.turnTo(due.get());
            scheduler.server.runDue();
        }
    }
}
