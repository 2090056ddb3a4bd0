package io.afterorder.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.local.template.FunctionDefinition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A function with its handler, made once as in a Lambda environment that stays warm. */
public final class HostedFunction implements AutoCloseable {
    /** A machine that is busy is slower than Lambda; only what hangs is to be ended. */
    private static final int PATIENCE = 10;

    private final FunctionDefinition definition;
    private final RequestStreamHandler handler;
    private final FunctionLog log;
    private final InstantSource clock;

    private HostedFunction(FunctionDefinition definition, RequestStreamHandler handler, FunctionLog log,
            InstantSource clock) {
        this.definition = definition;
        this.handler = handler;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes the handler.
     *
     * @param environment all variables that the function sees
     * @param logFile     takes what the function logs and prints
     */
    public static HostedFunction start(FunctionDefinition definition, Map<String, String> environment,
            InstantSource clock, Path logFile) {
        var log = FunctionLog.open(logFile);
        try {
            var handler = FunctionOutput.to(log, () -> Handlers.create(definition, environment, clock));
            return new HostedFunction(definition, handler, log, clock);
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** What the template says of it. */
    public FunctionDefinition definition() {
        return definition;
    }

    /**
     * Invokes it and waits for the end, at most ten times its timeout in real time.
     *
     * @param invokedArn the ARN by which it was called, with a qualifier or without
     */
    FunctionResult invoke(String requestId, String invokedArn, String payload) {
        log.log("START RequestId: %s Time: %s".formatted(requestId, clock.instant()));
        var task = new FutureTask<>(() -> FunctionOutput.to(log, () -> handled(requestId, invokedArn, payload)));
        var thread = Thread.ofPlatform().daemon().name(definition.logicalId()).start(task);
        try {
            return finished(requestId, new FunctionResult.Success(
                    task.get(definition.timeout().toMillis() * PATIENCE, TimeUnit.MILLISECONDS)));
        } catch (ExecutionException e) {
            return finished(requestId, FunctionResult.Failure.of(e.getCause() == null ? e : e.getCause()));
        } catch (TimeoutException _) {
            thread.interrupt();
            return finished(requestId,
                    FunctionResult.Failure.timedOut(requestId, definition.timeout().toMillis() / 1000.0));
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return finished(requestId, FunctionResult.Failure.of(e));
        }
    }

    private String handled(String requestId, String invokedArn, String payload) throws Exception {
        var output = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(payload.getBytes(UTF_8)), output,
                new FunctionContext(definition, requestId, invokedArn, log));
        return output.toString(UTF_8);
    }

    private FunctionResult finished(String requestId, FunctionResult result) {
        if (result instanceof FunctionResult.Failure failure) {
            log.log(failure.payload());
        }
        log.log("END RequestId: " + requestId);
        return result;
    }

    @Override
    public void close() {
        log.close();
    }
}
