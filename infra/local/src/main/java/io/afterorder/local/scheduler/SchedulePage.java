package io.afterorder.local.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import io.javalin.http.Context;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

import static io.afterorder.local.scheduler.Checks.NAME;
import static io.afterorder.local.scheduler.Checks.invalid;
import static io.afterorder.local.scheduler.Checks.text;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A page of ListSchedules. Its token names the last schedule of the page before. */
record SchedulePage(Schedules schedules, Function<Schedule, ObjectNode> summary) {
    private static final int MAX_RESULTS = 100;

    ObjectNode of(Context context) {
        var group = query(context, "ScheduleGroup");
        group.ifPresent(name -> text(name, "groupName", 1, 64, NAME));
        group.ifPresent(schedules::requireGroup);
        var prefix = query(context, "NamePrefix");
        prefix.ifPresent(name -> text(name, "namePrefix", 1, 64, NAME));
        var state = query(context, "State");
        var after = query(context, "NextToken").map(SchedulePage::key);
        var limit = query(context, "MaxResults").map(SchedulePage::limit).orElse(MAX_RESULTS);

        var found = schedules.all().stream()
                .filter(schedule -> group.map(schedule.key().group()::equals).orElse(true))
                .filter(schedule -> prefix.map(schedule.key().name()::startsWith).orElse(true))
                .filter(schedule -> state.map(Json.text(schedule.definition(), "State")::equals).orElse(true))
                .filter(schedule -> after.map(key -> schedule.key().compareTo(key) > 0).orElse(true))
                .limit(limit + 1L).toList();
        var page = Json.object();
        var list = page.putArray("Schedules");
        found.stream().limit(limit).map(summary).forEach(list::add);
        if (found.size() > limit) {
            page.put("NextToken", token(found.get(limit - 1).key()));
        }
        return page;
    }

    private static Optional<String> query(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    private static int limit(String value) {
        try {
            var limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MAX_RESULTS) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw invalid("Value '" + value + "' at 'maxResults' is no number");
        }
        throw invalid("1 validation error detected: Value '" + value
                + "' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 100");
    }

    private static String token(ScheduleKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.toString().getBytes(UTF_8));
    }

    private static ScheduleKey key(String token) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split("/", 2);
            if (parts.length == 2) {
                return new ScheduleKey(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            throw invalid("Invalid NextToken " + token + ".");
        }
        throw invalid("Invalid NextToken " + token + ".");
    }
}
