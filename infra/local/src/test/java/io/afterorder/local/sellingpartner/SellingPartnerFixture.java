package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import io.afterorder.local.time.TurnableClock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** A running server and calls to it over HTTP. */
final class SellingPartnerFixture implements AutoCloseable {
    static final String ORDER = "302-1111111-2222222";
    static final String MARKETPLACE = "A1PA6795UKMFR9";

    final TurnableClock clock;
    final SellingPartnerServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    SellingPartnerFixture(Path folder) {
        this(folder, Instant.parse("2026-03-12T09:00:00Z"));
    }

    SellingPartnerFixture(Path folder, Instant now) {
        clock = new TurnableClock(now);
        server = new SellingPartnerServer(folder, clock, new SellingPartnerCredentials("client", "secret", "Atzr|1"));
    }

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(SellingPartnerFixture.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    HttpResponse<String> login(String form) {
        return send(request("/auth/o2/token").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String token() {
        return json(login("grant_type=refresh_token&client_id=client&client_secret=secret&refresh_token=Atzr%7C1"))
                .path("access_token").asText();
    }

    HttpResponse<String> get(String path, String token) {
        return send(request(path).header("x-amz-access-token", token).GET());
    }

    HttpResponse<String> getOrder(String included) {
        return get("/orders/2026-01-01/orders/" + ORDER + "?includedData=" + included, token());
    }

    HttpResponse<String> actions() {
        return get("/solicitations/v1/orders/" + ORDER + "?marketplaceIds=" + MARKETPLACE, token());
    }

    HttpResponse<String> solicit() {
        return send(request("/solicitations/v1/orders/" + ORDER
                + "/solicitations/productReviewAndSellerFeedback?marketplaceIds=" + MARKETPLACE)
                .header("x-amz-access-token", token()).POST(BodyPublishers.noBody()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.endpoint() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(response.body(), e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
