package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.LocalServer;
import io.afterorder.local.time.TimedWork;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * EventBridge Scheduler on this machine. The SDK's client is used with {@link #endpoint()}; schedules fire in
 * {@link #runDue()} once the clock has reached them, one whose time is past at once, and they outlive the process.
 */
public final class SchedulerServer implements TimedWork, AutoCloseable {
    private final Schedules schedules;
    private final DueSchedules due;
    private final LocalServer server;
    private final SchedulerFaults faults = new SchedulerFaults();

    /**
     * Starts the server on a free port.
     *
     * @param folder where schedules are kept, one JSON file each; those of an earlier run are there again
     * @param target what schedules invoke
     * @param deadLetters takes what could not be delivered, where the schedule names a dead-letter queue
     */
    public SchedulerServer(Path folder, InstantSource clock, AwsAccount account, Target target,
            DeadLetterSink deadLetters) {
        this.schedules = new Schedules(folder, clock);
        this.due = new DueSchedules(schedules, clock, account, target, deadLetters, faults);
        this.server = LocalServer.start(new SchedulerApi(schedules, account, clock, faults)::route);
    }

    /** Where clients reach it: {@code http://127.0.0.1:PORT}. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** Creates a group as a template declares it; one that exists is kept. */
    public void createGroup(String name) {
        Checks.text(name, "name", 1, 64, Checks.NAME);
        if (!schedules.hasGroup(name)) {
            schedules.createGroup(name);
        }
    }

    /** The names of all schedules that are kept. */
    public List<ScheduleKey> schedules() {
        return schedules.all().stream().map(Schedule::key).toList();
    }

    /** Deletes a schedule, as somebody at the console may. */
    public void delete(ScheduleKey key) {
        schedules.delete(key);
    }

    public SchedulerFaults faults() {
        return faults;
    }

    @Override
    public Optional<Instant> nextDue() {
        return due.nextDue();
    }

    @Override
    public boolean runDue() {
        return due.runDue();
    }

    @Override
    public void close() {
        server.close();
    }
}
