package io.afterorder.sellingpartner;

import com.github.tomakehurst.wiremock.http.Fault;
import io.afterorder.sellingpartner.AmazonOrders.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class OrdersApiTest extends OnAmazonsOrders {
    @Test
    void an_order_is_read_with_the_data_that_follow_ups_need() {
        answers(okJson(Fixture.response().toString()));

        assertThat(orders.read(ID, PATIENCE)).isEqualTo(new Reading.Found(Fixture.response()));
        SERVER.verify(1,
                getRequestedFor(urlEqualTo(PATH + "?includedData=BUYER,FULFILLMENT,PACKAGES,PROCEEDS,CANCELLATION"))
                        .withHeader("x-amz-access-token", equalTo("Atza|1"))
                        .withHeader("User-Agent", equalTo("Afterorder/0.1 (Language=Java)")));
        SERVER.verify(1, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)).withFormParam("grant_type",
                equalTo("refresh_token")).withFormParam("refresh_token", equalTo("Atzr|refresh+1"))
                .withFormParam("client_id", equalTo("client-1")).withFormParam("client_secret", equalTo("secret/1")));
    }

    @Test
    void an_unknown_order_is_not_found() {
        answers(Amazon.error(404, "Resource not found", ""));

        assertThat(orders.read(ID, PATIENCE)).isEqualTo(new Reading.NotFound());
    }

    @Test
    void a_throttled_call_waits_as_amazons_rate_says_and_is_made_again() {
        answersInTurn(Amazon.error(429, "You exceeded your quota", "").withHeader("x-amzn-RateLimit-Limit", "0.4"),
                okJson("{}"));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Found.class);
        assertThat(waits).containsExactly(Duration.ofMillis(2_500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "0", "-1", "NaN"})
    void without_a_usable_rate_the_usual_plan_counts_and_patience_ends(String rate) {
        answers(Amazon.error(429, "You exceeded your quota", "").withHeader("x-amzn-RateLimit-Limit", rate));

        assertThat(orders.read(ID, Duration.ofSeconds(5))).isEqualTo(new Reading.Throttled(Duration.ofSeconds(2)));
        assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void without_patience_there_is_one_try() {
        answers(Amazon.error(429, "You exceeded your quota", "").withHeader("x-amzn-RateLimit-Limit", "0.001"));

        assertThat(orders.read(ID, Duration.ZERO)).isEqualTo(new Reading.Throttled(Duration.ofMinutes(1)));
        assertThat(waits).isEmpty();
    }

    @Test
    void a_server_that_fails_is_tried_three_times() {
        answers(Amazon.error(500, "We encountered an internal error. Please try again.", ""));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOfSatisfying(Reading.Unavailable.class,
                unavailable -> assertThat(unavailable.reason().text()).isEqualTo(
                        "Amazon answered HTTP 500: We encountered an internal error. Please try again."));
        SERVER.verify(3, getRequestedFor(urlPathEqualTo(PATH)));
        assertThat(waits).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void a_server_that_recovers_is_answered_from() {
        answersInTurn(aResponse().withStatus(503), okJson("{}"));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Found.class);
    }

    @Test
    void a_server_that_does_not_answer_in_time_is_unavailable() {
        answers(okJson("{}").withFixedDelay(Amazon.LATE));
        var impatient = new OrdersApi(Amazon.account(SERVER), () -> now, Amazon.IMPATIENT, waits::add);

        assertThat(impatient.read(ID, Duration.ZERO)).isInstanceOfSatisfying(Reading.Unavailable.class,
                unavailable -> assertThat(unavailable.reason().text()).startsWith("Amazon did not answer: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[1]", "{\"order\": "})
    void an_answer_that_is_no_object_is_unavailable(String body) {
        answers(aResponse().withStatus(200).withBody(body));

        assertThat(orders.read(ID, Duration.ZERO)).isInstanceOf(Reading.Unavailable.class);
    }

    @Test
    void a_broken_connection_is_unavailable() {
        answers(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        assertThat(orders.read(ID, Duration.ZERO)).isInstanceOf(Reading.Unavailable.class);
    }

    @Test
    void where_nobody_listens_the_order_is_unavailable() {
        var account = new SellingPartnerAccount(URI.create("http://localhost:1"),
                Amazon.account(SERVER).tokenEndpoint(),
                Amazon.account(SERVER).credentials());

        assertThat(new OrdersApi(account, () -> now, Amazon.HTTP, waits::add).read(ID, PATIENCE))
                .isInstanceOfSatisfying(Reading.Unavailable.class, unavailable -> assertThat(
                        unavailable.reason().text()).startsWith("Amazon was not reached: "));
    }

    @Test
    void an_interrupted_wait_ends_the_reading_and_is_passed_on() {
        answers(Amazon.error(429, "You exceeded your quota", ""));
        var interrupted = new OrdersApi(Amazon.account(SERVER), () -> now, Amazon.HTTP, _ -> {
            throw new InterruptedException();
        });

        assertThat(interrupted.read(ID, PATIENCE)).isInstanceOf(Reading.Throttled.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
