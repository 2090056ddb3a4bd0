package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulationTest {
    @Test
    void every_promise_is_kept_whatever_goes_wrong() {
        var totals = new Runs(new Simulation()).random(1, 200, _ -> {});

        assertThat(totals.broken()).isEmpty();
        assertThat(totals.faults()).as("kinds of mishaps").containsOnlyKeys(Fault.values());
    }

    @Tag("slow")
    @Test
    void every_promise_is_kept_in_many_runs() {
        assertThat(new Runs(new Simulation()).random(1_000_000, 2_000, _ -> {}).broken()).isEmpty();
    }

    @Tag("slow")
    @Test
    void every_promise_is_kept_wherever_a_function_dies_or_a_call_fails() {
        var simulation = new Simulation();

        var points = CrashPoints.of(simulation);
        assertThat(points.kinds()).containsOnlyKeys("order-events to DynamoDB Query",
                "order-events to DynamoDB TransactWriteItems", "order-events to DynamoDB UpdateItem",
                "order-events to EventBridge Scheduler CreateSchedule",
                "order-events to EventBridge Scheduler DeleteSchedule", "order-events to SQS SendMessage",
                "order-events to SQS SendMessageBatch", "send-follow-up to DynamoDB ExecuteStatement",
                "send-follow-up to DynamoDB Query", "send-follow-up to DynamoDB TransactWriteItems",
                "send-follow-up to DynamoDB UpdateItem", "send-follow-up to EventBridge Scheduler CreateSchedule",
                "send-follow-up to SES SendEmail", "mail-events to DynamoDB Query",
                "mail-events to DynamoDB UpdateItem");
        assertThat(new Runs(simulation).crashPoints(points, _ -> {}).broken()).isEmpty();
    }

    @Test
    void a_seed_gives_the_same_run_again() {
        var first = new Simulation().run(1, true);
        var again = new Simulation().run(1, true);

        assertThat(again.trace()).isEqualTo(first.trace()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void a_bug_is_found_within_a_thousand_runs(Mutants bug) {
        var simulation = new Simulation(bug);

        assertThat(LongStream.rangeClosed(1, 1000).filter(seed -> !simulation.run(seed, false).broken().isEmpty())
                .findFirst()).as("first seed that finds it").isPresent();
    }

    @Test
    void a_crash_point_is_read_as_it_is_written() {
        var point = new CrashPoint(3, 17, Fault.DIES_AFTER);

        assertThat(CrashPoint.read(point.toString())).isEqualTo(point);
        for (var wrong : List.of("3:17", "3:x:DIES_AFTER", "3:17:EXPLODES")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrashPoint.read(wrong)).withMessageContaining(wrong)
                    .withMessageContaining("1:17:DIES_AFTER");
        }
    }
}
