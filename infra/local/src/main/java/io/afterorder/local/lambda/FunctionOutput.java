package io.afterorder.local.lambda;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends what a function prints to its log, and leaves the output of everything else in this JVM as it was. */
final class FunctionOutput {
    /** Inherited, so that what a function's own threads print is its output too. */
    private static final InheritableThreadLocal<@Nullable FunctionLog> LOG = new InheritableThreadLocal<>();

    private static boolean installed;

    private FunctionOutput() {}

    /** Does the work with what it prints going to that log. */
    static <T, E extends Exception> T to(FunctionLog log, Work<T, E> work) throws E {
        install();
        LOG.set(log);
        try {
            return work.done();
        } finally {
            LOG.remove();
        }
    }

    /** Work that gives something or throws. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private static synchronized void install() {
        if (!installed) {
            System.setOut(routed(System.out));
            System.setErr(routed(System.err));
            installed = true;
        }
    }

    private static PrintStream routed(PrintStream original) {
        return new PrintStream(new OutputStream() {
            @Override
            public void write(int single) {
                write(new byte[]{(byte) single}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                var log = LOG.get();
                if (log == null) {
                    original.write(bytes, offset, length);
                } else {
                    log.log(Arrays.copyOfRange(bytes, offset, offset + length));
                }
            }

            @Override
            public void flush() {
                original.flush();
            }
        }, true, UTF_8);
    }
}
