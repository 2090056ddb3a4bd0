package io.afterorder.simulation.world;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What functions print goes to the trace of the world in which they run. */
final class FunctionLog extends PrintStream {
    private FunctionLog() {
        super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** Makes the functions, who keep the standard output that they find. */
    static <T> T during(Supplier<T> making) {
        var standard = System.out;
        try (var log = new FunctionLog()) {
            System.setOut(log);
            return making.get();
        } finally {
            System.setOut(standard);
        }
    }

    @Override
    public void print(String line) {
        if (World.CURRENT.isBound()) {
            World.CURRENT.get().trace(() -> "log " + line.strip());
        }
    }

    @Override
    public void close() {
        // The functions go on printing.
    }
}
