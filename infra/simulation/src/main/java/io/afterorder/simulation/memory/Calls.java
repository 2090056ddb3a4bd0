package io.afterorder.simulation.memory;

import java.util.function.Supplier;

/** Who stands between a function and a service: may let a call pass, delay it, make it fail before or after its work. */
public interface Calls {
    /** Every call passes. */
    Calls UNDISTURBED = new Calls() {
        @Override
        public <T> T through(Callee callee, String operation, Supplier<T> work) {
            return work.get();
        }
    };

    /** @param work what the service does; run once, not at all, or again where the SDK would try again */
    <T> T through(Callee callee, String operation, Supplier<T> work);
}
