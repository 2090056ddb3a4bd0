package io.afterorder.aws.scheduler;

import io.afterorder.aws.AwsClients;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.port.Schedules;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.Target;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One schedule for each time that a follow-up may be due. None is ever changed: a follow-up that is moved gets another, and
 * each deletes itself when it has fired. One that was to be deleted and is still there wakes a function that finds nothing
 * due.
 *
 * <p>The name alone tells schedules apart. A client token of ours would be the same for the same name, and a schedule that is
 * made again after it was deleted would then pass for a repeated request.
 */
public final class EventBridgeSchedules implements Schedules {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("'at('yyyy-MM-dd'T'HH:mm:ss')'")
            .withZone(ZoneOffset.UTC);
    /** The longest that EventBridge Scheduler keeps trying. Whether a late message still goes is decided then. */
    private static final int RETRY_FOR_SECONDS = Math.toIntExact(Duration.ofHours(24).toSeconds());
    private static final int RETRIES = 185;
    /** What an event may wait for a deletion that it does not need. */
    private static final Duration DELETION = Duration.ofSeconds(2);

    private final SchedulerClient client;
    private final ScheduleTarget target;
    private final InstantSource clock;

    public EventBridgeSchedules(SchedulerClient client, ScheduleTarget target, InstantSource clock) {
        this.client = client;
        this.target = target;
        this.clock = clock;
    }

    /** A client with the SDK's standard retries: the name makes them harmless. */
    public static SchedulerClient client(AwsClients clients) {
        return clients.open(SchedulerClient.builder(), "SCHEDULER",
                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy()));
    }

    @Override
    public void wake(FollowUpKey key, Instant due, Optional<String> buyerAlias) {
        var wake = new FollowUpWake(key, due, buyerAlias);
        var name = ScheduleName.of(wake);
        try {
            client.createSchedule(request(wake, name));
        } catch (ConflictException _) {
            // The alarm is there: the name says all that it does.
        } catch (SdkException e) {
            throw new SchedulingFailed("the schedule " + name.value() + " in the group " + target.group()
                    + " was not made: " + e.getMessage(), e);
        }
    }

    @Override
    public void cancel(FollowUpKey key, Instant due) {
        var name = ScheduleName.of(new FollowUpWake(key, due)).value();
        try {
            client.deleteSchedule(delete -> delete.groupName(target.group()).name(name)
                    .overrideConfiguration(call -> call.apiCallTimeout(DELETION)));
        } catch (ResourceNotFoundException _) {
            // It has fired, or was deleted before.
        } catch (SdkException e) {
            throw new SchedulingFailed("the schedule " + name + " in the group " + target.group()
                    + " was not deleted: " + e.getMessage(), e);
        }
    }

    private CreateScheduleRequest request(FollowUpWake wake, ScheduleName name) {
        return CreateScheduleRequest.builder().groupName(target.group()).name(name.value())
                .scheduleExpression(AT.format(minute(wake.due())))
                .scheduleExpressionTimezone("UTC")
                .flexibleTimeWindow(FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build())
                .actionAfterCompletion(ActionAfterCompletion.DELETE).target(invocation(wake)).build();
    }

    private Target invocation(FollowUpWake wake) {
        return Target.builder().arn(target.functionArn()).roleArn(target.roleArn()).input(wake.toJson())
                .retryPolicy(
                        retry -> retry.maximumEventAgeInSeconds(RETRY_FOR_SECONDS).maximumRetryAttempts(RETRIES))
                .deadLetterConfig(letters -> letters.arn(target.deadLetterQueueArn())).build();
    }

    /**
     * The first full minute at which the follow-up is due, and that is still to come: a schedule for a time that has
     * passed may be refused, or never fire.
     */
    private Instant minute(Instant due) {
        var soonest = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        var full = due.truncatedTo(ChronoUnit.MINUTES);
        var roundedUp = full.equals(due) ? full : full.plus(1, ChronoUnit.MINUTES);
        return roundedUp.isBefore(soonest) ? soonest : roundedUp;
    }
}
