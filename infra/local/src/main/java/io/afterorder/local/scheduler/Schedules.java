package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsException;
import io.afterorder.local.scheduler.Schedule.Firing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** All groups and schedules, in memory and on disk. */
final class Schedules {
    private final ScheduleFiles files;
    private final InstantSource clock;
    private final NavigableMap<ScheduleKey, Schedule> schedules = new TreeMap<>();
    private final Set<String> groups = new TreeSet<>();

    Schedules(Path folder, InstantSource clock) {
        this.files = new ScheduleFiles(folder);
        this.clock = clock;
        groups.add(ScheduleKey.DEFAULT_GROUP);
        groups.addAll(files.groups());
        groups.stream().flatMap(group -> files.schedules(group).stream())
                .forEach(schedule -> schedules.put(schedule.key(), schedule));
    }

    /** Creates a schedule; the same request with the same client token again changes nothing. */
    synchronized void create(ScheduleRequest request) {
        requireGroup(request.key().group());
        var existing = schedules.get(request.key());
        if (existing == null) {
            put(fresh(request, clock.instant()));
        } else if (request.token().isEmpty() || !existing.token().equals(request.token())
                || !existing.definition().equals(request.definition())) {
            throw new AwsException(409, "ConflictException", "Schedule " + request.key().name() + " already exists.");
        }
    }

    /** Replaces a schedule wholly; what was under way of the former one ends without effect on the new. */
    synchronized void update(ScheduleRequest request) {
        requireGroup(request.key().group());
        put(fresh(request, get(request.key()).created()));
    }

    synchronized Schedule get(ScheduleKey key) {
        requireGroup(key.group());
        var schedule = schedules.get(key);
        if (schedule == null) {
            throw new AwsException(404, "ResourceNotFoundException", "Schedule " + key.name() + " does not exist.");
        }
        return schedule;
    }

    synchronized void delete(ScheduleKey key) {
        get(key);
        remove(key);
    }

    /** All schedules, by group and name. */
    synchronized List<Schedule> all() {
        return List.copyOf(schedules.values());
    }

    /** The schedules that are due, the one that has waited longest first. */
    synchronized List<Schedule> due(Instant now) {
        return schedules.values().stream()
                .filter(schedule -> schedule.due().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(schedule -> schedule.due().orElse(now))).toList();
    }

    synchronized Optional<Instant> nextDue() {
        return schedules.values().stream().flatMap(schedule -> schedule.due().stream()).min(Comparator.naturalOrder());
    }

    /** Notes how far a firing came, unless the schedule was changed or deleted meanwhile. */
    synchronized void advance(Schedule fired, Optional<Firing> next) {
        var current = schedules.get(fired.key());
        if (current == null || !current.revision().equals(fired.revision())) {
            return;
        }
        if (next.isEmpty() && fired.deletedAfterCompletion()) {
            remove(fired.key());
        } else {
            put(current.withFiring(next));
        }
    }

    synchronized boolean hasGroup(String group) {
        return groups.contains(group);
    }

    synchronized void requireGroup(String group) {
        if (!hasGroup(group)) {
            throw new AwsException(404, "ResourceNotFoundException", "Schedule group " + group + " does not exist.");
        }
    }

    synchronized void createGroup(String group) {
        if (!groups.add(group)) {
            throw new AwsException(409, "ConflictException", "Schedule group " + group + " already exists.");
        }
        files.createGroup(group);
    }

    /** Deletes a group and all of its schedules. */
    synchronized void deleteGroup(String group) {
        requireGroup(group);
        if (group.equals(ScheduleKey.DEFAULT_GROUP)) {
            throw Checks.invalid("The default schedule group cannot be deleted.");
        }
        files.deleteGroup(group);
        groups.remove(group);
        schedules.keySet().removeIf(key -> key.group().equals(group));
    }

    private static Firing firing(Instant due) {
        return new Firing(UUID.randomUUID().toString(), 0, Optional.empty(), due);
    }

    private Schedule fresh(ScheduleRequest request, Instant created) {
        return new Schedule(request.key(), request.token(), request.definition(), UUID.randomUUID().toString(), created,
                clock.instant(), request.due(), Optional.of(firing(request.due())));
    }

    private void put(Schedule schedule) {
        files.write(schedule);
        schedules.put(schedule.key(), schedule);
    }

    private void remove(ScheduleKey key) {
        files.delete(key);
        schedules.remove(key);
    }
}
