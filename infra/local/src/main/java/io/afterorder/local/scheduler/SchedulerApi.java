package io.afterorder.local.scheduler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.AwsException;
import io.afterorder.local.http.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import static io.afterorder.local.scheduler.Checks.NAME;
import static io.afterorder.local.scheduler.Checks.TOKEN;
import static io.afterorder.local.scheduler.Checks.invalid;
import static io.afterorder.local.scheduler.Checks.text;

/** EventBridge Scheduler's calls over HTTP, as its service model of 2021-06-30 has them. */
final class SchedulerApi {
    private final Schedules schedules;
    private final AwsAccount account;
    private final InstantSource clock;
    private final SchedulerFaults faults;

    SchedulerApi(Schedules schedules, AwsAccount account, InstantSource clock, SchedulerFaults faults) {
        this.schedules = schedules;
        this.account = account;
        this.clock = clock;
        this.faults = faults;
    }

    void route(RoutesConfig routes) {
        routes.before(context -> faults.check());
        routes.post("/schedules/{name}", this::createSchedule);
        routes.put("/schedules/{name}", this::updateSchedule);
        routes.get("/schedules/{name}", this::getSchedule);
        routes.delete("/schedules/{name}", this::deleteSchedule);
        routes.get("/schedules", context -> answer(context, new SchedulePage(schedules, this::summary).of(context)));
        routes.post("/schedule-groups/{name}", this::createGroup);
        routes.get("/schedule-groups/{name}", this::getGroup);
        routes.delete("/schedule-groups/{name}", this::deleteGroup);
    }

    private void createSchedule(Context context) {
        var request = ScheduleRequest.of(context.pathParam("name"), body(context));
        schedules.create(request);
        answer(context, Json.object().put("ScheduleArn", arn(request.key())));
    }

    private void updateSchedule(Context context) {
        var request = ScheduleRequest.of(context.pathParam("name"), body(context));
        schedules.update(request);
        answer(context, Json.object().put("ScheduleArn", arn(request.key())));
    }

    private void getSchedule(Context context) {
        var schedule = schedules.get(key(context));
        ObjectNode answer = schedule.definition().deepCopy();
        answer(context, stamped(answer, schedule));
    }

    private void deleteSchedule(Context context) {
        checkToken(context);
        schedules.delete(key(context));
        answer(context, Json.object());
    }

    private void createGroup(Context context) {
        var body = body(context);
        text(body, "ClientToken", "clientToken", 1, 64, TOKEN);
        schedules.createGroup(group(context));
        answer(context, Json.object().put("ScheduleGroupArn", groupArn(group(context))));
    }

    private void getGroup(Context context) {
        var group = group(context);
        schedules.requireGroup(group);
        var now = seconds(clock.instant());
        answer(context, Json.object().put("Arn", groupArn(group)).put("Name", group).put("State", "ACTIVE")
                .put("CreationDate", now).put("LastModificationDate", now));
    }

    private void deleteGroup(Context context) {
        checkToken(context);
        schedules.deleteGroup(group(context));
        answer(context, Json.object());
    }

    private ObjectNode summary(Schedule schedule) {
        var summary = Json.object().put("GroupName", schedule.key().group()).put("State",
                Json.text(schedule.definition(), "State"));
        summary.putObject("Target").put("Arn", schedule.targetArn());
        return stamped(summary, schedule);
    }

    private ObjectNode stamped(ObjectNode node, Schedule schedule) {
        return node.put("Arn", arn(schedule.key())).put("Name", schedule.key().name())
                .put("CreationDate", seconds(schedule.created()))
                .put("LastModificationDate", seconds(schedule.modified()));
    }

    private String arn(ScheduleKey key) {
        return account.arn("scheduler", "schedule/" + key);
    }

    private String groupArn(String group) {
        return account.arn("scheduler", "schedule-group/" + group);
    }

    private static ScheduleKey key(Context context) {
        var group = Optional.ofNullable(context.queryParam("groupName")).orElse(ScheduleKey.DEFAULT_GROUP);
        text(group, "groupName", 1, 64, NAME);
        text(context.pathParam("name"), "name", 1, 64, NAME);
        return new ScheduleKey(group, context.pathParam("name"));
    }

    private static String group(Context context) {
        var group = context.pathParam("name");
        text(group, "name", 1, 64, NAME);
        return group;
    }

    private static void checkToken(Context context) {
        Optional.ofNullable(context.queryParam("clientToken"))
                .ifPresent(token -> text(token, "clientToken", 1, 64, TOKEN));
    }

    private static JsonNode body(Context context) {
        try {
            var body = Json.MAPPER.readTree(context.body());
            if (!body.isObject()) {
                throw invalid("The request's body is no JSON object.");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new AwsException(400, "SerializationException", "The request's body is no JSON: " + e.getMessage());
        }
    }

    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }

    private static void answer(Context context, JsonNode answer) {
        context.contentType("application/json").result(Json.write(answer));
    }
}
