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
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One address for all AWS services: notes each call, then hands it on to the local service that answers it. */
public final class AwsGateway implements AutoCloseable {
    /** The JDK's client sets these itself. */
    private static final Set<String> OWN_HEADERS = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final Map<String, URI> services;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<AwsCall> calls = new ArrayList<>();

    private AwsGateway(HttpServer server, Map<String, URI> services) {
        this.services = Map.copyOf(services);
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts it.
     *
     * @param services where each service is served, by the name under which its calls are signed
     */
    public static AwsGateway before(Map<String, URI> services) throws IOException {
        return new AwsGateway(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), services);
    }

    /** What {@code AWS_ENDPOINT_URL} says. */
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
        var call = AwsCall.of(exchange);
        var service = call.map(AwsCall::service).orElse("");
        call.ifPresent(this::note);
        var place = services.get(service);
        if (place == null) {
            refuse(exchange, "nothing local serves \"%s\" (%s %s)".formatted(service, exchange.getRequestMethod(),
                    exchange.getRequestURI()));
        } else {
            forward(exchange, place);
        }
    }

    private void note(AwsCall call) {
        synchronized (calls) {
            calls.add(call);
        }
    }

    private void forward(HttpExchange exchange, URI place) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(place.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> {
                if (!name.startsWith(":") && !"transfer-encoding".equalsIgnoreCase(name)
                        && !"content-length".equalsIgnoreCase(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            reply(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
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
