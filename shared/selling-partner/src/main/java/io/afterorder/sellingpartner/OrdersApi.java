package io.afterorder.sellingpartner;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Reads orders with getOrder of the Orders API 2026-01-01. A call that Amazon throttles is made again once its rate
 * allows, and one without an answer of use after a short pause, as far as the caller's patience goes.
 */
public final class OrdersApi implements AmazonOrders {
    private static final String INCLUDED = "?includedData=BUYER,FULFILLMENT,PACKAGES,PROCEEDS,CANCELLATION";
    /** Calls a second where Amazon's header does not say: the usual plan of getOrder. */
    private static final double USUAL_RATE = 0.5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final int TRIES = 3;

    private final SignedCalls calls;
    private final Waiting waiting;

    public OrdersApi(SellingPartnerAccount account, InstantSource clock) {
        this(account, clock, Http.USUAL, Thread::sleep);
    }

    OrdersApi(SellingPartnerAccount account, InstantSource clock, Http http, Waiting waiting) {
        this.calls = new SignedCalls(account, http, clock);
        this.waiting = waiting;
    }

    /** How time is let pass. */
    interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    @Override
    public Reading read(OrderId id, Duration patience) {
        var path = "/orders/2026-01-01/orders/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8) + INCLUDED;
        var left = patience;
        for (var tries = 1;; tries++) {
            var reading = reading(calls.get(path));
            var wait = waitAfter(reading, tries);
            if (wait.isEmpty() || wait.get().compareTo(left) > 0 || !passes(wait.get())) {
                return reading;
            }
            left = left.minus(wait.get());
        }
    }

    private static Optional<Duration> waitAfter(Reading reading, int tries) {
        return switch (reading) {
            case Reading.Throttled(var wait) -> Optional.of(wait);
            case Reading.Unavailable _ when tries < TRIES -> Optional.of(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
            case Reading.Unavailable _,Reading.Found _,Reading.NotFound _,Reading.Refused _ -> Optional.empty();
        };
    }

    private boolean passes(Duration time) {
        try {
            waiting.pass(time);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Reading reading(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answer answer -> reading(answer);
            case Exchange.NotSent(var why) -> unavailable("Amazon was not reached: " + why);
            case Exchange.NoAnswer(var why) -> unavailable("Amazon did not answer: " + why);
            case Exchange.NotAllowed(var why) -> refused("the seller's credentials were refused: " + why
                    + "; renew the refresh token and the client secret");
        };
    }

    private static Reading reading(Exchange.Answer answer) {
        var error = new AmazonError(answer.status(), answer.body());
        return switch (answer.status()) {
            case 200 -> JsonText.object(answer.body()).<Reading>map(Reading.Found::new)
                    .orElseGet(() -> unavailable("Amazon's answer was no JSON object"));
            case 404 -> new Reading.NotFound();
            case 429 -> new Reading.Throttled(waitFor(answer));
            case 401, 403 -> refused("Amazon does not show the order: " + error.text()
                    + "; check that the application has the roles for orders and for buyers' addresses, and the seller's"
                    + " authorisation in this region");
            default -> error.isOfRequest()
                    ? refused("Amazon does not understand the request: " + error.text())
                    : unavailable("Amazon answered " + error.text());
        };
    }

    /** Until the next call is allowed, by the rate in calls a second. */
    private static Duration waitFor(Exchange.Answer answer) {
        var rate = answer.rateLimit().flatMap(OrdersApi::number).orElse(USUAL_RATE);
        var millis = (long) Math.ceil(1_000 / rate);
        return millis > LONGEST_WAIT.toMillis() ? LONGEST_WAIT : Duration.ofMillis(millis);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(rate -> rate > 0 && Double.isFinite(rate));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Reading refused(String text) {
        return new Reading.Refused(new Reason("amazon.orders.refused", text));
    }

    private static Reading unavailable(String text) {
        return new Reading.Unavailable(new Reason("amazon.orders.unavailable", text));
    }
}
