package io.afterorder.aws.scheduler;

import io.afterorder.aws.Environment;

/**
 * Whom schedules wake, and as whom.
 *
 * @param group the schedule group's name
 * @param functionArn the function that sends, with its alias
 * @param roleArn the role in which EventBridge Scheduler invokes it
 * @param deadLetterQueueArn where a schedule goes whose target could not be invoked
 */
public record ScheduleTarget(String group, String functionArn, String roleArn, String deadLetterQueueArn) {
    public static ScheduleTarget from(Environment environment) {
        return new ScheduleTarget(environment.required("SCHEDULE_GROUP"), environment.required("SEND_FUNCTION_ARN"),
                environment.required("SCHEDULER_ROLE_ARN"), environment.required("DEAD_LETTER_QUEUE_ARN"));
    }
}
