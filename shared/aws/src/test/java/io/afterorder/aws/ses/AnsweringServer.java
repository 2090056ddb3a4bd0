package io.afterorder.aws.ses;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers every request in one way, which may be not at all. */
final class AnsweringServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Answer answer;

    /** What to do with a request that has been read. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    AnsweringServer(Answer answer) throws IOException {
        this.answer = answer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static Answer accepted() {
        return exchange -> json(exchange, 200, "{\"MessageId\":\"0100-1\"}");
    }

    static Answer refused(int status, String error, String message) {
        return exchange -> {
            exchange.getResponseHeaders().add("x-amzn-ErrorType", error);
            json(exchange, status, "{\"message\":\"" + message + "\"}");
        };
    }

    /** Reads the whole message and hangs up. */
    static Answer hangsUp() {
        return HttpExchange::close;
    }

    /** Reads the whole message and says nothing until the server is closed. */
    Answer saysNothing() {
        return exchange -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        };
    }

    void answer(Answer next) {
        answer = next;
    }

    int requests() {
        return requests.get();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        answer.give(exchange);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
