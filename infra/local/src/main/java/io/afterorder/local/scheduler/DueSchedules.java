package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.scheduler.Delivery.Delivered;
import io.afterorder.local.scheduler.Delivery.Failed;
import io.afterorder.local.scheduler.Schedule.Firing;
import io.afterorder.local.time.TimedWork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Fires schedules at least once: a schedule is kept until its delivery has ended, so that what was under way when the
 * process was killed is delivered again.
 */
final class DueSchedules implements TimedWork {
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(1);
    /** AWS names no ceiling; 185 retries in 24 hours allow for one of some minutes. */
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(512);

    private final Schedules schedules;
    private final InstantSource clock;
    private final AwsAccount account;
    private final Target target;
    private final DeadLetterSink deadLetters;
    private final SchedulerFaults faults;

    DueSchedules(Schedules schedules, InstantSource clock, AwsAccount account, Target target,
            DeadLetterSink deadLetters,
            SchedulerFaults faults) {
        this.schedules = schedules;
        this.clock = clock;
        this.account = account;
        this.target = target;
        this.deadLetters = deadLetters;
        this.faults = faults;
    }

    @Override
    public Optional<Instant> nextDue() {
        return schedules.nextDue().map(due -> due.plus(faults.lateBy()));
    }

    @Override
    public boolean runDue() {
        var due = schedules.due(clock.instant().minus(faults.lateBy()));
        due.forEach(schedule -> schedule.firing().ifPresent(firing -> fire(schedule, firing)));
        return !due.isEmpty();
    }

    private void fire(Schedule schedule, Firing firing) {
        var invocation = Invocation.of(schedule, firing, account);
        var delivery = target.deliver(schedule.targetArn(), invocation.input());
        if (faults.firesTwice()) {
            delivery = target.deliver(schedule.targetArn(), invocation.input());
        }
        switch (delivery) {
            case Delivered() -> schedules.advance(schedule, Optional.empty());
            case Failed failed -> failed(schedule, firing, invocation, failed);
        }
    }

    private void failed(Schedule schedule, Firing firing, Invocation invocation, Failed failed) {
        var first = firing.firstAttempt().orElse(clock.instant());
        var next = clock.instant().plus(backoff(firing.attempts()));
        Optional<String> exhausted = firing.attempts() >= schedule.maximumRetryAttempts()
                ? Optional.of("MaximumRetryAttempts")
                : next.isAfter(first.plus(schedule.maximumEventAge()))
                        ? Optional.of("MaximumEventAgeInSeconds")
                        : Optional.empty();
        if (failed.retryable() && exhausted.isEmpty()) {
            schedules.advance(schedule,
                    Optional.of(new Firing(firing.executionId(), firing.attempts() + 1, Optional.of(first), next)));
            return;
        }
        schedule.deadLetterArn().ifPresent(queue -> bury(queue, schedule, firing, invocation, failed,
                failed.retryable() ? exhausted : Optional.empty()));
        schedules.advance(schedule, Optional.empty());
    }

    /** Attributes: EventBridge Scheduler user guide, "Configuring a schedule's dead-letter queue". */
    private void bury(String queue, Schedule schedule, Firing firing, Invocation invocation, Failed failed,
            Optional<String> exhausted) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("ERROR_CODE", failed.errorCode());
        attributes.put("ERROR_MESSAGE", failed.message());
        attributes.put("EXECUTION_ID", invocation.executionId());
        exhausted.ifPresent(condition -> attributes.put("EXHAUSTED_RETRY_CONDITION", condition));
        attributes.put("IS_PAYLOAD_TRUNCATED", "false");
        attributes.put("RETRY_ATTEMPTS", Integer.toString(firing.attempts()));
        attributes.put("SCHEDULED_TIME", invocation.scheduledTime());
        attributes.put("SCHEDULE_ARN", invocation.scheduleArn());
        attributes.put("TARGET_ARN", schedule.targetArn());
        deadLetters.send(queue, invocation.input(), attributes);
    }

    private static Duration backoff(int attempts) {
        var doubled = FIRST_BACKOFF.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
    }
}
