package io.afterorder.sellingpartner;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.afterorder.domain.OrderId;
import io.afterorder.sellingpartner.AmazonOrders.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class OrdersApiTest {
    private static final OrderId ID = new OrderId("303-5550001-5550001");
    private static final String PATH = "/orders/2026-01-01/orders/303-5550001-5550001";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    static final WireMockExtension SERVER = Amazon.server();

    private Instant now = Instant.parse("2026-11-05T12:00:00Z");
    private final List<Duration> waits = new ArrayList<>();
    private final OrdersApi orders = new OrdersApi(Amazon.account(SERVER), () -> now, Amazon.HTTP, waits::add);

    @BeforeEach
    void tokens_are_granted() {
        Amazon.grants(SERVER, "Atza|1");
    }

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
    void a_token_is_kept_until_shortly_before_it_expires() {
        answers(okJson("{}"));

        orders.read(ID, PATIENCE);
        now = now.plusSeconds(3_539);
        orders.read(ID, PATIENCE);
        SERVER.verify(1, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));

        now = now.plusSeconds(1);
        orders.read(ID, PATIENCE);
        SERVER.verify(2, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));
    }

    @Test
    void many_threads_share_one_token() throws InterruptedException, ExecutionException {
        answers(okJson("{}"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reading> reading = () -> orders.read(ID, PATIENCE);
            for (Future<Reading> done : threads.invokeAll(List.of(reading, reading, reading, reading, reading))) {
                assertThat(done.get()).isInstanceOf(Reading.Found.class);
            }
        }

        SERVER.verify(1, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));
    }

    @Test
    void a_token_that_amazon_no_longer_takes_is_fetched_anew_once() {
        answersInTurn(Amazon.expired(), okJson("{}"));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Found.class);
        SERVER.verify(2, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void a_token_that_is_never_taken_is_refused_after_two_calls(int status) {
        answers(Amazon.error(status, "Access to requested resource is denied.",
                "The access token you provided is revoked, malformed or invalid."));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason().text()).startsWith("Amazon does not show the order: HTTP "
                        + status
                        + ": Access to requested resource is denied.; check that the application has the roles"));
        SERVER.verify(2, getRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void a_denial_that_is_not_the_tokens_fault_is_not_tried_again() {
        answers(Amazon.error(403, "Access to requested resource is denied.", ""));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Refused.class);
        SERVER.verify(1, getRequestedFor(urlPathEqualTo(PATH)));
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
    void credentials_that_are_denied_are_refused_without_a_word_of_them() {
        SERVER.stubFor(post(Amazon.TOKEN_PATH).willReturn(aResponse().withStatus(400).withBody(
                "{\"error\": \"invalid_grant\", \"error_description\": \"The request has an invalid grant Atzr|refresh+1\"}")));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason().text()).isEqualTo("the seller's credentials were refused: "
                        + "Login with Amazon answered HTTP 400 invalid_grant; renew the refresh token and the client secret"));
        SERVER.verify(0, getRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void a_client_that_is_denied_is_refused_too() {
        SERVER.stubFor(post(Amazon.TOKEN_PATH).willReturn(aResponse().withStatus(401)
                .withHeader("WWW-Authenticate", "Basic").withBody("{\"error\": \"invalid_client\"}")));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void where_login_is_down_the_order_is_unavailable() {
        SERVER.stubFor(post(Amazon.TOKEN_PATH).willReturn(aResponse().withStatus(500)));

        assertThat(orders.read(ID, PATIENCE)).isInstanceOf(Reading.Unavailable.class);
        SERVER.verify(3, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));
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

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(request().willReturn(answer));
    }

    private static void answersInTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        SERVER.stubFor(request().inScenario("turns").whenScenarioStateIs(Scenario.STARTED).willSetStateTo("second")
                .willReturn(first));
        SERVER.stubFor(request().inScenario("turns").whenScenarioStateIs("second").willReturn(second));
    }

    private static MappingBuilder request() {
        return get(urlPathEqualTo(PATH));
    }
}
