package io.afterorder.aws;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Goes through calls of AWS up to the wire and no further, while a function starts: what the first event would wait for
 * (classes, marshallers, signers) is then there already, and under SnapStart it is part of the snapshot.
 */
public final class Rehearsal {
    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

    private Rehearsal() {}

    /**
     * Runs something that calls AWS, on this thread. No call leaves the process; the first one ends the run. What goes
     * wrong is not told: a rehearsal costs nothing but time when it fails.
     */
    public static void of(Runnable calling) {
        try {
            ScopedValue.where(ON, true).run(calling);
        } catch (RuntimeException _) {
            // The call was stopped before the wire, as it should be.
        }
    }

    /** Whether this thread only rehearses: a stand-in of a service is to do nothing then. */
    public static boolean isOn() {
        return ON.isBound();
    }

    /** Stops rehearsed calls; every client has it. */
    static final class Curtain implements ExecutionInterceptor {
        @Override
        public void beforeTransmission(Context.BeforeTransmission call, ExecutionAttributes attributes) {
            if (ON.isBound()) {
                throw new Rehearsed();
            }
        }
    }

    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Rehearsed() {
            super("rehearsed", null, false, false);
        }
    }
}
