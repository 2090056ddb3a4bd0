package io.afterorder.benchmarks.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's Runtime API for one function that handles one event at a time: it waits on {@code next}, answers on
 * {@code response} or {@code error}
 * (<a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">reference</a>).
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Long> firstPoll = new CompletableFuture<>();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private volatile Invocation current = new Invocation("");

    private RuntimeApi(HttpServer server) {
        this.server = server;
        server.createContext(ROOT + "invocation/next", this::next);
        server.createContext(ROOT + "invocation/", this::answer);
        server.createContext(ROOT + "init/error", this::initError);
        server.setExecutor(threads);
        server.start();
    }

    static RuntimeApi start() throws IOException {
        return new RuntimeApi(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} names them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The moment, by {@link System#nanoTime()}, at which the function first asked for an event. */
    CompletableFuture<Long> firstPoll() {
        return firstPoll;
    }

    /** Hands out an event and gives what the function answers. */
    CompletableFuture<Answer> invoke(String event) {
        var invocation = new Invocation(event);
        current = invocation;
        waiting.add(invocation);
        return invocation.answer;
    }

    /** Ends what is awaited: the function is no more. */
    void fail(String reason) {
        var failure = new FunctionFailed(reason);
        firstPoll.completeExceptionally(failure);
        current.answer.completeExceptionally(failure);
    }

    private void next(HttpExchange exchange) throws IOException {
        firstPoll.complete(System.nanoTime());
        // The runtime client logs an error after it has reported it, so only now is the log complete.
        current.error.ifPresent(this::fail);
        try {
            var invocation = waiting.take();
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id);
            headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
            headers.set("Lambda-Runtime-Invoked-Function-Arn",
                    "arn:aws:lambda:eu-central-1:000000000000:function:cold-start");
            headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
            headers.set("Content-Type", "application/json");
            invocation.handedOut = System.nanoTime();
            reply(exchange, 200, invocation.event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var arrived = System.nanoTime();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var invocation = current;
        reply(exchange, 202, "{\"status\":\"OK\"}");
        if (exchange.getRequestURI().getPath().endsWith("/response")) {
            invocation.answer.complete(new Answer(body, Duration.ofNanos(arrived - invocation.handedOut)));
        } else {
            invocation.error = Optional
                    .of("it answered with an error: %s%nevent: %s".formatted(body, invocation.event));
        }
    }

    private void initError(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        reply(exchange, 202, "{\"status\":\"OK\"}");
        fail("it could not be initialised: " + body);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static final class Invocation {
        private final String id = UUID.randomUUID().toString();
        private final String event;
        private final CompletableFuture<Answer> answer = new CompletableFuture<>();
        private volatile long handedOut;
        private volatile Optional<String> error = Optional.empty();

        private Invocation(String event) {
            this.event = event;
        }
    }
}
