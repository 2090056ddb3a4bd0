package io.afterorder.benchmarks.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A function in a process of its own, started as Lambda starts it, until it is closed. */
public final class RunningFunction implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final RuntimeApi api;
    private final Process process;
    private final Path log;
    private final long started;

    private RunningFunction(String name, RuntimeApi api, Process process, Path log, long started) {
        this.name = name;
        this.api = api;
        this.process = process;
        this.log = log;
        this.started = started;
    }

    /**
     * Starts the function's process.
     *
     * @param environment what the process finds in its environment beside what Lambda itself puts there
     */
    public static RunningFunction start(String name, Path jar, String handler, Map<String, String> environment) {
        try {
            var api = RuntimeApi.start();
            var log = Files.createTempFile("cold-start-" + name + "-", ".log");
            var builder = new ProcessBuilder(LambdaJvm.command(jar, handler)).redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(LambdaEnvironment.of(name, handler, api.address()));
            builder.environment().putAll(environment);
            var started = System.nanoTime();
            var process = builder.start();
            Thread.startVirtualThread(() -> api.fail("its process ended with " + exitValue(process)));
            return new RunningFunction(name, api, process, log, started);
        } catch (IOException e) {
            throw new UncheckedIOException("the process of " + name + " cannot be started", e);
        }
    }

    /** Waits until the function first asks for an event; gives the time since its process was started. */
    public Duration firstPoll() {
        return Duration.ofNanos(await(api.firstPoll()) - started);
    }

    /**
     * Hands the function an event and waits for its answer.
     *
     * @throws FunctionFailed where the answer is an error, with the end of the function's log
     */
    public Answer handle(String event) {
        return await(api.invoke(event));
    }

    /** The most memory that its process has held so far, in kilobytes. */
    public long peakKilobytes() {
        try {
            return PeakMemory.kilobytes(process);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory of " + name + " is read from /proc; measure on Linux", e);
        }
    }

    private static int exitValue(Process process) {
        return process.onExit().join().exitValue();
    }

    private <T> T await(CompletableFuture<T> awaited) {
        try {
            return awaited.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failed(String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getMessage()));
        } catch (TimeoutException e) {
            throw failed("it did not answer within " + PATIENCE.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the wait for it was interrupted");
        }
    }

    private FunctionFailed failed(String what) {
        try {
            var lines = Files.readAllLines(log);
            var tail = lines.subList(Math.max(0, lines.size() - 30), lines.size());
            return new FunctionFailed("%s: %s%nThe end of its log:%n%s".formatted(name, what,
                    String.join(System.lineSeparator(), tail)));
        } catch (IOException e) {
            return new FunctionFailed("%s: %s (and its log %s cannot be read)".formatted(name, what, log));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        api.close();
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException("the log " + log + " cannot be deleted", e);
        }
    }
}
