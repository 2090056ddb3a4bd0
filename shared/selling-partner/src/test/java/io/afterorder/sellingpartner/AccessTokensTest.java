package io.afterorder.sellingpartner;

import io.afterorder.sellingpartner.AmazonOrders.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** By what right orders are read, and what comes of having none. */
class AccessTokensTest extends OnAmazonsOrders {
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
}
