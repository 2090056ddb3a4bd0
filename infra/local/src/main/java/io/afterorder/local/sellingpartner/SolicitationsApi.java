package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import io.javalin.http.Context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The Solicitations API v1: what may be asked for an order, and the one request that there is. */
final class SolicitationsApi {
    private static final String REQUEST = "productReviewAndSellerFeedback";
    private static final Duration AFTER_EARLIEST_DELIVERY = Duration.ofDays(5);
    private static final Duration AFTER_LATEST_DELIVERY = Duration.ofDays(30);

    private final Orders orders;
    private final Solicitations solicitations;
    private final SellingPartnerFaults faults;
    private final InstantSource clock;

    SolicitationsApi(Orders orders, Solicitations solicitations, SellingPartnerFaults faults, InstantSource clock) {
        this.orders = orders;
        this.solicitations = solicitations;
        this.faults = faults;
        this.clock = clock;
    }

    /** {@code getSolicitationActionsForOrder} */
    void actions(Context context) {
        var order = order(context);
        var self = "/solicitations/v1/orders/" + Json.text(order, "orderId");
        var query = "?marketplaceIds=" + marketplace(context);
        var body = Json.object();
        var links = body.putObject("_links");
        links.putObject("self").put("href", self + query);
        var actions = links.putArray("actions");
        if (refusal(order).isEmpty()) {
            actions.addObject().put("href", self + "/solicitations/" + REQUEST + query).put("name", REQUEST);
        }
        body.putObject("_embedded").putArray("actions");
        context.contentType("application/hal+json").result(Json.write(body));
    }

    /** {@code createProductReviewAndSellerFeedbackSolicitation} */
    void solicit(Context context) {
        var order = order(context);
        refusal(order).ifPresent(message -> {
            throw new SellingPartnerException(403, "Unauthorized", message, "");
        });
        var id = Json.text(order, "orderId");
        if (!solicitations.add(new Solicitation(id, marketplace(context), clock.instant()))) {
            throw new SellingPartnerException(403, "Unauthorized", unavailable(), "");
        }
        if (faults.takeFailureAfterSoliciting()) {
            throw SellingPartnerException.internal();
        }
        context.status(201).contentType("application/hal+json").result("{}");
    }

    /** Amazon's own words: a repeat and a real refusal are both 403 and differ in the message alone. */
    private Optional<String> refusal(JsonNode order) {
        if (solicitations.has(Json.text(order, "orderId"))
                || order.at("/fulfillment/fulfillmentStatus").asText().startsWith("CANCEL")) {
            return Optional.of(unavailable());
        }
        return inTime(order)
                ? Optional.empty()
                : Optional
                        .of("You can't use this feature to request a review outside the 5-30 day range after the order"
                                + " delivery date.");
    }

    private boolean inTime(JsonNode order) {
        var window = order.at("/fulfillment/deliverByWindow");
        var now = clock.instant();
        return time(window, "earliestDateTime").filter(from -> !now.isBefore(from.plus(AFTER_EARLIEST_DELIVERY)))
                .isPresent()
                && time(window, "latestDateTime").filter(to -> !now.isAfter(to.plus(AFTER_LATEST_DELIVERY)))
                        .isPresent();
    }

    private JsonNode order(Context context) {
        var id = context.pathParam("orderId");
        var marketplace = marketplace(context);
        return orders.find(id).filter(
                order -> Json.text(order.path("salesChannel"), "marketplaceId").equals(marketplace))
                .orElseThrow(() -> new SellingPartnerException(404, "NotFound", "The requested resource doesn't exist.",
                        "Order " + id + " was not found in marketplace " + marketplace + "."));
    }

    private static String marketplace(Context context) {
        var ids = List.copyOf(context.queryParams("marketplaceIds"));
        if (ids.size() != 1 || ids.getFirst().isBlank()) {
            throw SellingPartnerException.invalid("Missing or invalid request parameters: [marketplaceIds]");
        }
        return ids.getFirst();
    }

    private static String unavailable() {
        return "The requested solicitation is not available for this amazonOrderId.";
    }

    private static Optional<Instant> time(JsonNode window, String field) {
        return window.path(field).asOptional().map(time -> OffsetDateTime.parse(time.asText()).toInstant());
    }
}
