package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.Json;
import io.afterorder.local.scheduler.Schedule.Firing;

/** What a schedule hands to its target at one attempt. */
record Invocation(String scheduleArn, String scheduledTime, String executionId, String input) {

    static Invocation of(Schedule schedule, Firing firing, AwsAccount account) {
        var arn = account.arn("scheduler", "schedule/" + schedule.key());
        var time = schedule.scheduledFor().toString();
        // Each attempt has an execution id of its own, so it never serves as a key of the work.
        var executionId = Integer.toHexString((firing.executionId() + firing.attempts()).hashCode())
                + firing.executionId().substring(0, 8);
        var attempt = Integer.toString(firing.attempts() + 1);
        var input = schedule.input().map(text -> text.replace("<aws.scheduler.schedule-arn>", arn)
                .replace("<aws.scheduler.scheduled-time>", time).replace("<aws.scheduler.execution-id>", executionId)
                .replace("<aws.scheduler.attempt-number>", attempt))
                .orElseGet(() -> notification(arn, time, executionId, account));
        return new Invocation(arn, time, executionId, input);
    }

    /** What Scheduler delivers where a target names no input. */
    private static String notification(String arn, String time, String id, AwsAccount account) {
        var event = Json.object().put("version", "0").put("id", id).put("detail-type", "Scheduled Event")
                .put("source", "aws.scheduler").put("account", account.id()).put("time", time)
                .put("region", account.region());
        event.putArray("resources").add(arn);
        return Json.write(event.put("detail", "{}"));
    }
}
