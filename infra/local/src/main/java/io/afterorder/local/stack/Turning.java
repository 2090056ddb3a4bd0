package io.afterorder.local.stack;

import io.afterorder.local.time.TimedWork;
import io.afterorder.local.time.TurnableClock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns the stack's clock from one due piece of work to the next, so that each is done at its own time. One caller at a time.
 *
 * <p>Housekeeping, by functions or the table, stops the clock for a day after anything else did. Quieter times are passed
 * at once, and it is done at their end: years between two orders would else take minutes.
 */
final class Turning {
    private static final Duration QUIET = Duration.ofDays(1);

    private final TurnableClock clock;
    private final List<TimedWork> work;
    private final Consumer<Instant> turned;

    /** @param turned told each new time before any work is done at it */
    Turning(TurnableClock clock, List<TimedWork> work, Consumer<Instant> turned) {
        this.clock = clock;
        this.work = List.copyOf(work);
        this.turned = turned;
    }

    /** The earliest time at which something waits to be done; the present if something is overdue. */
    Optional<Instant> nextDue() {
        return work.stream().flatMap(part -> part.nextDue().stream()).min(Instant::compareTo)
                .map(due -> due.isBefore(clock.instant()) ? clock.instant() : due);
    }

    /** Does all that is due now, and what becomes due by that, until there is nothing more. */
    synchronized void settle() {
        boolean busy;
        do {
            busy = false;
            for (var part : work) {
                busy |= part.runDue();
            }
        } while (busy);
    }

    /** Turns to the target; earlier due times come first, each with its work. */
    synchronized void to(Instant target, Consumer<Instant> progress) {
        settle();
        var eventful = clock.instant();
        for (var next = next(eventful, target); next.isPresent(); next = next(eventful, target)) {
            eventful = earliest(false, target).filter(next.get()::equals).orElse(eventful);
            turn(next.get(), progress);
        }
        if (clock.instant().isBefore(target)) {
            turn(target, progress);
        }
    }

    /** @param eventful when the clock last stopped for anything but housekeeping */
    private Optional<Instant> next(Instant eventful, Instant target) {
        return Stream.concat(earliest(false, target).stream(),
                earliest(true, target).filter(due -> !due.isAfter(eventful.plus(QUIET))).stream())
                .min(Instant::compareTo);
    }

    private Optional<Instant> earliest(boolean housekeeping, Instant target) {
        // Work that is due and yet was not done waits for something else; the clock passes it.
        return work.stream().filter(part -> part.isHousekeeping() == housekeeping)
                .flatMap(part -> part.nextDue().stream())
                .filter(due -> due.isAfter(clock.instant()) && !due.isAfter(target)).min(Instant::compareTo);
    }

    private void turn(Instant time, Consumer<Instant> progress) {
        clock.turnTo(time);
        turned.accept(time);
        settle();
        progress.accept(time);
    }
}
