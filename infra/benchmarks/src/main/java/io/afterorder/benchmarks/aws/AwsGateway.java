package io.afterorder.benchmarks.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One address for all AWS services: notes each call, then hands it on to the local service that answers it. */
public final class AwsGateway implements AutoCloseable {
    /** The JDK's client sets these itself. */
    private static final Set<String> OWN_REQUEST_HEADERS = Set.of("connection", "content-length", "expect", "host",
            "upgrade");
    /** The JDK's server does these. */
    private static final Set<String> OWN_RESPONSE_HEADERS = Set.of("connection", "content-length", "date",
            "transfer-encoding");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<AwsCall> calls = new ArrayList<>();
    private final Optional<CapacityMeter> meter;
    private volatile Map<String, URI> services = Map.of();

    private AwsGateway(HttpServer server, Optional<CapacityMeter> meter) {
        this.server = server;
        this.meter = meter;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts it; it refuses calls until it knows services.
     *
     * @param meter reads what the calls consume, which makes them slower
     */
    public static AwsGateway start(Optional<CapacityMeter> meter) throws IOException {
        return new AwsGateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), meter);
    }

    /**
     * Hands calls on from now.
     *
     * @param places where each service is, by the name under which its calls are signed
     */
    public void handOnTo(Map<String, URI> places) {
        services = Map.copyOf(places);
    }

    /** Where a function is to believe that AWS is. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The calls since the last time this was asked. */
    public List<AwsCall> takeCalls() {
        synchronized (calls) {
            var taken = List.copyOf(calls);
            calls.clear();
            return taken;
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var call = AwsCall.of(exchange).orElse(AwsCall.UNSIGNED);
        note(call);
        var place = services.get(call.service());
        if (place == null) {
            refuse(exchange, "nothing local serves %s (%s %s)".formatted(call, exchange.getRequestMethod(),
                    exchange.getRequestURI()));
        } else {
            forward(exchange, call, place);
        }
    }

    private void note(AwsCall call) {
        synchronized (calls) {
            calls.add(call);
        }
    }

    private void forward(HttpExchange exchange, AwsCall call, URI place) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = request(exchange, place, meter.isPresent() ? meter.get().asking(call, body) : body);
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (meter.isPresent()) {
                meter.get().read(call, response.body());
            }
            response.headers().map().forEach((name, values) -> {
                if (!OWN_RESPONSE_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            reply(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private static HttpRequest request(HttpExchange exchange, URI place, byte[] body) {
        var request = HttpRequest.newBuilder(place.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_REQUEST_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void refuse(HttpExchange exchange, String why) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-errortype", "UnknownOperationException");
        reply(exchange, 400, "{\"message\":\"%s\"}".formatted(why.replace("\"", "'")).getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }
}
