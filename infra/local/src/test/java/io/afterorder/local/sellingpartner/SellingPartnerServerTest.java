package io.afterorder.local.sellingpartner;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Instant;

import static io.afterorder.local.sellingpartner.SellingPartnerFixture.ORDER;
import static io.afterorder.local.sellingpartner.SellingPartnerFixture.file;
import static io.afterorder.local.sellingpartner.SellingPartnerFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

class SellingPartnerServerTest {
    @TempDir
    Path folder;
    private SellingPartnerFixture amazon;

    @BeforeEach
    void start() {
        amazon = new SellingPartnerFixture(folder);
        amazon.server.orders().putAll(file("order.json"));
    }

    @AfterEach
    void stop() {
        amazon.close();
    }

    @ParameterizedTest
    @CsvSource({"grant_type=password,unsupported_grant_type",
            "grant_type=refresh_token&client_id=client&client_secret=wrong&refresh_token=Atzr%7C1,invalid_client",
            "grant_type=refresh_token&client_id=client&client_secret=secret&refresh_token=other,invalid_grant"})
    void a_login_that_amazon_refuses_is_refused(String form, String error) {
        var answer = amazon.login(form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isEqualTo(error);
    }

    @Test
    void a_call_needs_a_token_that_is_not_an_hour_old() {
        var path = "/orders/2026-01-01/orders/" + ORDER;
        assertThat(amazon.send(amazon.request(path).GET()).statusCode()).isEqualTo(403);
        assertThat(amazon.get(path, "Atza|made-up").statusCode()).isEqualTo(403);
        var token = amazon.token();
        assertThat(amazon.get(path, token).statusCode()).isEqualTo(200);
        amazon.clock.turnTo(amazon.clock.instant().plusSeconds(3600));
        var late = amazon.get(path, token);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(json(late).at("/errors/0/details").asText()).contains("expired");
    }

    @Test
    void an_order_comes_with_the_parts_that_were_asked_for() {
        var whole = json(amazon.getOrder("BUYER,RECIPIENT,FULFILLMENT,PACKAGES")).path("order");
        assertThat(whole.at("/buyer/buyerEmail").asText()).isEqualTo("abc123@marketplace.amazon.de");
        assertThat(whole.at("/packages/0/trackingNumber").asText()).isEqualTo("00340434161094000000");
        assertThat(whole.at("/orderItems/0/fulfillment/quantityFulfilled").asInt()).isEqualTo(2);
        var bare = json(amazon.getOrder("FULFILLMENT&includedData=PROCEEDS")).path("order");
        assertThat(bare.has("fulfillment")).isTrue();
        assertThat(bare.has("buyer")).isFalse();
        assertThat(amazon.getOrder("EVERYTHING").statusCode()).isEqualTo(400);
    }

    @Test
    void an_unknown_order_is_not_found() {
        var answer = amazon.get("/orders/2026-01-01/orders/302-9999999-9999999", amazon.token());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).at("/errors/0/code").asText()).isEqualTo("NotFound");
    }

    @Test
    void calls_over_the_usage_plan_are_refused_until_the_clock_has_moved() {
        amazon.server.faults().limitRates(true);
        for (var i = 0; i < 30; i++) {
            assertThat(amazon.getOrder("BUYER").statusCode()).isEqualTo(200);
        }
        var refused = amazon.getOrder("BUYER");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("x-amzn-RateLimit-Limit")).contains("0.5");
        assertThat(json(refused).at("/errors/0/code").asText()).isEqualTo("QuotaExceeded");
        amazon.clock.turnTo(amazon.clock.instant().plusSeconds(2));
        assertThat(amazon.getOrder("BUYER").statusCode()).isEqualTo(200);
    }

    @Test
    void faults_hit_the_next_calls_only() {
        amazon.server.faults().throttleNext(1);
        amazon.server.faults().failNext(1);
        assertThat(amazon.getOrder("BUYER").statusCode()).isEqualTo(429);
        assertThat(amazon.getOrder("BUYER").statusCode()).isEqualTo(500);
        assertThat(amazon.getOrder("BUYER").statusCode()).isEqualTo(200);
    }

    @Test
    void an_order_is_solicited_once_also_after_a_restart() {
        assertThat(json(amazon.actions()).at("/_links/actions/0/name").asText())
                .isEqualTo("productReviewAndSellerFeedback");
        assertThat(amazon.solicit().statusCode()).isEqualTo(201);
        amazon.close();
        amazon = new SellingPartnerFixture(folder);
        var repeat = amazon.solicit();
        assertThat(repeat.statusCode()).isEqualTo(403);
        assertThat(json(repeat).at("/errors/0/message").asText())
                .isEqualTo("The requested solicitation is not available for this amazonOrderId.");
        assertThat(json(amazon.actions()).at("/_links/actions")).isEmpty();
        assertThat(amazon.server.solicitations()).singleElement()
                .satisfies(sent -> assertThat(sent.orderId()).isEqualTo(ORDER));
    }

    @Test
    void a_solicitation_may_be_sent_though_the_answer_is_an_error() {
        amazon.server.faults().failNextAfterSoliciting(1);
        assertThat(amazon.solicit().statusCode()).isEqualTo(500);
        assertThat(amazon.server.solicitations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09T23:59:59Z,403", "2026-03-10T00:00:00Z,201", "2026-04-06T23:59:59Z,201",
            "2026-04-07T00:00:00Z,403"})
    void a_solicitation_goes_from_5_days_after_the_earliest_delivery_to_30_after_the_latest(Instant now, int status,
            @TempDir Path empty) {
        try (var then = new SellingPartnerFixture(empty, now)) {
            then.server.orders().putAll(file("order.json"));
            var answer = then.solicit();
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(status == 201 || answer.body().contains("outside the 5-30 day range")).isTrue();
        }
    }
}
