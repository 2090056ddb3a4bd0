package io.afterorder.local.stack;

import io.afterorder.local.time.TimedWork;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A part of the stack that stands in for a service of AWS or of others. */
public interface StandIn extends TimedWork {
    /** The variables by which the functions find it, for example {@code AWS_ENDPOINT_URL_SCHEDULER}. */
    Map<String, String> environment();

    /** Stops it. */
    void stop();

    /** Starts the part once the template's queues and tables are there and before the functions are. */
    @FunctionalInterface
    interface Start {
        StandIn start(Surroundings surroundings);
    }

    /** A server with something to do at certain times. */
    static StandIn working(TimedWork work, Map<String, String> environment, Runnable stop) {
        return new Server(work, environment, stop);
    }

    /** A server that only answers. */
    static StandIn answering(Map<String, String> environment, Runnable stop) {
        return new Server(new Idle(), environment, stop);
    }

    /** Parts of a stand-in that was written elsewhere. */
    record Server(TimedWork work, Map<String, String> environment, Runnable stopping) implements StandIn {
        @Override
        public Optional<Instant> nextDue() {
            return work.nextDue();
        }

        @Override
        public boolean runDue() {
            return work.runDue();
        }

        @Override
        public void stop() {
            stopping.run();
        }
    }

    /** Nothing to do, ever. */
    record Idle() implements TimedWork {
        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public boolean runDue() {
            return false;
        }
    }
}
