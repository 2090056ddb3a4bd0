package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** EventBridge Scheduler: takes one-off schedules, each name once while it waits. */
public final class MemoryScheduler implements SchedulerClient {
    private final Calls calls;
    private final Alarms alarms;
    private final Map<String, CreateScheduleRequest> waiting = new HashMap<>();

    /** Who wakes the target of a schedule. */
    public interface Alarms {
        void set(Instant at, String name);
    }

    public MemoryScheduler(Calls calls, Alarms alarms) {
        this.calls = calls;
        this.alarms = alarms;
    }

    @Override
    public CreateScheduleResponse createSchedule(CreateScheduleRequest request) {
        return calls.through(Callee.SCHEDULER, "CreateSchedule", () -> {
            if (waiting.putIfAbsent(request.name(), request) != null) {
                throw ConflictException.builder().message("Schedule " + request.name() + " already exists.").build();
            }
            alarms.set(at(request.scheduleExpression()), request.name());
            return CreateScheduleResponse.builder().scheduleArn("schedule/" + request.name()).build();
        });
    }

    @Override
    public DeleteScheduleResponse deleteSchedule(DeleteScheduleRequest request) {
        return calls.through(Callee.SCHEDULER, "DeleteSchedule", () -> {
            if (waiting.remove(request.name()) == null) {
                throw ResourceNotFoundException.builder().message("Schedule " + request.name() + " does not exist.")
                        .build();
            }
            return DeleteScheduleResponse.builder().build();
        });
    }

    /**
     * Takes a schedule that has come due out.
     *
     * @return what its target is to be told; empty where the schedule was deleted
     */
    public Optional<String> fired(String name) {
        return Optional.ofNullable(waiting.remove(name)).map(schedule -> schedule.target().input());
    }

    private static Instant at(String expression) {
        return LocalDateTime.parse(expression.substring("at(".length(), expression.length() - 1))
                .toInstant(ZoneOffset.UTC);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
