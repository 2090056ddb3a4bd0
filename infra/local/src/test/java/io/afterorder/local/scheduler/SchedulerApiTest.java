package io.afterorder.local.scheduler;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static io.afterorder.local.scheduler.SchedulerFixture.TARGET;
import static io.afterorder.local.scheduler.SchedulerFixture.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchedulerApiTest {
    private static final String TIME = "2026-03-02T10:00:00";

    private SchedulerFixture scheduler;

    @BeforeEach
    void start(@TempDir Path folder) {
        scheduler = new SchedulerFixture(folder);
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @Test
    void a_schedule_is_answered_as_it_was_created_with_the_defaults_filled_in() {
        var arn = scheduler.client.createSchedule(schedule("one", TIME)
                .target(target -> target.arn(TARGET).roleArn("arn:aws:iam::123456789012:role/x").input("{}")).build())
                .scheduleArn();
        var found = scheduler.client.getSchedule(request -> request.name("one"));
        assertThat(arn).isEqualTo("arn:aws:scheduler:eu-central-1:123456789012:schedule/default/one");
        assertThat(found.arn()).isEqualTo(arn);
        assertThat(found.scheduleExpression()).isEqualTo("at(2026-03-02T10:00:00)");
        assertThat(found.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(found.stateAsString()).isEqualTo("ENABLED");
        assertThat(found.groupName()).isEqualTo("default");
        assertThat(found.creationDate()).isEqualTo(scheduler.clock.instant());
        assertThat(found.target().retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(found.target().retryPolicy().maximumEventAgeInSeconds()).isEqualTo(86_400);
    }

    @Test
    void a_name_that_exists_is_a_conflict() {
        scheduler.client.createSchedule(schedule("one", TIME).build());
        assertThatThrownBy(() -> scheduler.client.createSchedule(schedule("one", TIME).build()))
                .isInstanceOf(ConflictException.class).hasMessageContaining("Schedule one already exists.");
    }

    @Test
    void the_same_request_with_the_same_client_token_is_no_conflict() {
        var request = schedule("one", TIME).clientToken("token-1").build();
        scheduler.client.createSchedule(request);
        assertThat(scheduler.client.createSchedule(request).scheduleArn()).endsWith("schedule/default/one");
        assertThatThrownBy(() -> scheduler.client.createSchedule(request.toBuilder().description("other").build()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> scheduler.client.getSchedule(request -> request.name("none")))
                .isInstanceOf(ResourceNotFoundException.class).hasMessageContaining("Schedule none does not exist.");
        assertThatThrownBy(() -> scheduler.client.deleteSchedule(request -> request.name("none")))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> scheduler.client.createSchedule(schedule("one", TIME).groupName("nowhere").build()))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Schedule group nowhere does not exist.");
    }

    @Test
    void an_update_replaces_the_schedule() {
        scheduler.client.createSchedule(schedule("one", TIME).description("first").build());
        var later = schedule("one", "2026-03-03T10:00:00").build();
        scheduler.client.updateSchedule(request -> request.name("one").scheduleExpression(later.scheduleExpression())
                .flexibleTimeWindow(later.flexibleTimeWindow()).target(later.target()));
        var found = scheduler.client.getSchedule(request -> request.name("one"));
        assertThat(found.scheduleExpression()).isEqualTo("at(2026-03-03T10:00:00)");
        assertThat(found.description()).isNull();
        assertThat(scheduler.server.nextDue()).hasToString("Optional[2026-03-03T10:00:00Z]");
    }

    @Test
    void groups_are_created_listed_by_and_deleted_with_their_schedules() {
        assertThat(scheduler.client.getScheduleGroup(request -> request.name("default")).stateAsString())
                .isEqualTo("ACTIVE");
        scheduler.client.createScheduleGroup(request -> request.name("follow-ups"));
        scheduler.client.createSchedule(schedule("one", TIME).groupName("follow-ups").build());
        scheduler.client.createSchedule(schedule("two", TIME).build());
        assertThat(scheduler.client.listSchedules(request -> request.groupName("follow-ups")).schedules())
                .extracting(ScheduleSummary::name).containsExactly("one");
        assertThatThrownBy(() -> scheduler.client.createScheduleGroup(request -> request.name("follow-ups")))
                .isInstanceOf(ConflictException.class);

        scheduler.client.deleteScheduleGroup(request -> request.name("follow-ups"));
        assertThat(scheduler.server.schedules()).containsExactly(new ScheduleKey("default", "two"));
        assertThatThrownBy(() -> scheduler.client.getScheduleGroup(request -> request.name("follow-ups")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void lists_come_in_pages() {
        for (var name : new String[]{"a", "b", "c", "d", "e"}) {
            scheduler.client.createSchedule(schedule(name, TIME).build());
        }
        assertThat(scheduler.client.listSchedulesPaginator(request -> request.maxResults(2)).schedules())
                .extracting(ScheduleSummary::name).containsExactly("a", "b", "c", "d", "e");
        assertThatThrownBy(() -> scheduler.client.listSchedules(request -> request.maxResults(101)))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void faults_turn_the_next_calls_away_and_the_clients_retries_get_through() {
        scheduler.server.faults().throttleNext(1);
        scheduler.server.faults().failNext(1);
        scheduler.client.createSchedule(schedule("one", TIME).build());
        assertThat(scheduler.server.schedules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at(2026-03-02T10:00:00Z)", "at(2026-03-02T10:00:00.5)", "at(2026-02-30T10:00:00)",
            "at(2026-03-02 10:00:00)", "2026-03-02T10:00:00", "rate(1 day)", "cron(0 10 * * ? *)"})
    void an_expression_that_is_no_one_time_schedule_is_refused(String expression) {
        assertThatThrownBy(
                () -> scheduler.client.createSchedule(schedule("one", TIME).scheduleExpression(expression).build()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Invalid Schedule Expression " + expression);
    }

    static Stream<Arguments> requestsThatAwsRefuses() {
        return Stream.of(refused("a name with a blank", "'name'", request -> request.name("a b")),
                refused("a name of 65 characters", "'name'", request -> request.name("a".repeat(65))),
                refused("a token with a dot", "'clientToken'", request -> request.clientToken("a.b")),
                refused("a group with a slash", "'groupName'", request -> request.groupName("a/b")),
                refused("an unknown zone", "Timezone", request -> request.scheduleExpressionTimezone("Mars/Base")),
                refused("no window", "'flexibleTimeWindow.mode'",
                        request -> request.flexibleTimeWindow(window -> window.maximumWindowInMinutes(3))),
                refused("a flexible window without its length", "MaximumWindowInMinutes",
                        request -> request.flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.FLEXIBLE))),
                refused("no role", "'target.roleArn'", request -> request.target(target -> target.arn(TARGET))),
                refused("a role that is no role", "'target.roleArn'",
                        request -> request.target(target -> target.arn(TARGET).roleArn("arn:aws:s3:::bucket"))),
                refused("a target that is no ARN", "Provided Arn",
                        request -> request.target(
                                target -> target.arn("function").roleArn("arn:aws:iam::123456789012:role/x"))),
                refused("too many retries", "'target.retryPolicy.maximumRetryAttempts'", request -> request
                        .target(withRole().retryPolicy(policy -> policy.maximumRetryAttempts(186)).build())),
                refused("too short an age", "'target.retryPolicy.maximumEventAgeInSeconds'", request -> request
                        .target(withRole().retryPolicy(policy -> policy.maximumEventAgeInSeconds(59)).build())),
                refused("a dead-letter queue that is none", "'target.deadLetterConfig.arn'",
                        request -> request
                                .target(withRole().deadLetterConfig(queue -> queue.arn("arn:aws:sns:x")).build())),
                refused("an input of more than 256 KB", "262146 bytes",
                        request -> request.target(withRole().input("\"" + "a".repeat(262_144) + "\"").build())),
                refused("an input for Lambda that is no JSON", "RequestJson",
                        request -> request.target(withRole().input("{no").build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requestsThatAwsRefuses")
    void a_request_that_aws_refuses_is_refused(String what, String named,
            Consumer<CreateScheduleRequest.Builder> change) {
        var request = schedule("one", TIME);
        change.accept(request);
        assertThatThrownBy(() -> scheduler.client.createSchedule(request.build()))
                .isInstanceOf(ValidationException.class).hasMessageContaining(named);
        assertThat(scheduler.server.schedules()).isEmpty();
    }

    private static software.amazon.awssdk.services.scheduler.model.Target.Builder withRole() {
        return software.amazon.awssdk.services.scheduler.model.Target.builder().arn(TARGET)
                .roleArn("arn:aws:iam::123456789012:role/x");
    }

    private static Arguments refused(String what, String named, Consumer<CreateScheduleRequest.Builder> change) {
        return Arguments.of(what, named, change);
    }
}
