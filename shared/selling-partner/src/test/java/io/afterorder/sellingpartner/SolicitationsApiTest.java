package io.afterorder.sellingpartner;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Handover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class SolicitationsApiTest {
    private static final OrderId ID = new OrderId("303-5550001-5550001");
    private static final String PATH = "/solicitations/v1/orders/303-5550001-5550001/solicitations/productReviewAndSellerFeedback";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-12T09:00:00Z"));

    @RegisterExtension
    static final WireMockExtension SERVER = Amazon.server();

    private final SolicitationsApi solicitations = new SolicitationsApi(Amazon.account(SERVER), CLOCK, Amazon.HTTP);

    @BeforeEach
    void tokens_are_granted() {
        Amazon.grants(SERVER, "Atza|1");
    }

    @Test
    void a_request_that_amazon_takes_is_accepted_under_a_name_of_our_own() {
        answers(aResponse().withStatus(201).withBody("{}"));

        assertThat(request()).isEqualTo(new Handover.Accepted("solicitation:303-5550001-5550001"));
        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH + "?marketplaceIds=A1PA6795UKMFR9"))
                .withHeader("x-amz-access-token", equalTo("Atza|1")));
    }

    @Test
    void the_three_refusals_behind_a_403_are_told_apart_by_their_words() {
        answers(Amazon.error(403, "You have already requested a review for this order.", ""));
        assertThat(refusal()).isEqualTo("amazon.solicitation.repeated");

        answers(Amazon.error(403,
                "You can’t use this feature to request a review outside the 5-30 day range after the order delivery date.",
                ""));
        assertThat(refusal()).isEqualTo("amazon.solicitation.window");

        answers(Amazon.error(403, "The requested solicitation is not available for this amazonOrderId.", ""));
        assertThat(refusal()).isEqualTo("amazon.solicitation.unavailable");
    }

    @Test
    void a_refusal_that_is_no_json_is_understood_too() {
        answers(aResponse().withStatus(403).withBody("{\"errors\": [{\"code\": \"Unauthorized\", \"message\": "
                + "\"You can’t use this feature to request a review outside the 5-30 day range\"}]"));

        assertThat(refusal()).isEqualTo("amazon.solicitation.window");
    }

    @Test
    void other_refusals_carry_amazons_words() {
        answers(Amazon.error(400, "Invalid Input", ""));

        assertThat(request()).isEqualTo(new Handover.Refused(
                new Reason("amazon.solicitation.refused", "Amazon refused the request: HTTP 400: Invalid Input")));
    }

    @Test
    void an_application_without_the_role_is_a_matter_for_an_operator() {
        answers(Amazon.error(403, "Access to requested resource is denied.", ""));

        assertThat(request()).isInstanceOf(Handover.Closed.class);
    }

    @Test
    void denied_credentials_are_a_matter_for_an_operator() {
        SERVER.stubFor(post(Amazon.TOKEN_PATH).willReturn(aResponse().withStatus(401)));

        assertThat(request()).isInstanceOf(Handover.Closed.class);
        SERVER.verify(0, postRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void a_token_that_expired_is_renewed_and_the_request_made_again() {
        SERVER.stubFor(post(urlPathEqualTo(PATH)).inScenario("token").whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("renewed").willReturn(Amazon.expired()));
        SERVER.stubFor(post(urlPathEqualTo(PATH)).inScenario("token").whenScenarioStateIs("renewed")
                .willReturn(aResponse().withStatus(201).withBody("{}")));

        assertThat(request()).isInstanceOf(Handover.Accepted.class);
        SERVER.verify(2, postRequestedFor(urlEqualTo(Amazon.TOKEN_PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void where_amazon_has_no_room_the_request_may_come_later(int status) {
        answers(aResponse().withStatus(status));

        assertThat(request()).isInstanceOf(Handover.Busy.class);
        SERVER.verify(1, postRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void where_nobody_listens_nothing_was_sent() {
        var account = new SellingPartnerAccount(URI.create("http://localhost:1"),
                Amazon.account(SERVER).tokenEndpoint(),
                Amazon.account(SERVER).credentials());

        assertThat(new SolicitationsApi(account, CLOCK, Amazon.HTTP).request(ID, Marketplace.DE))
                .isInstanceOf(Handover.Busy.class);
    }

    @Test
    void where_login_is_down_nothing_was_sent() {
        SERVER.stubFor(post(Amazon.TOKEN_PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(request()).isInstanceOf(Handover.Busy.class);
        SERVER.verify(0, postRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void without_an_answer_in_time_it_may_have_been_sent() {
        answers(aResponse().withStatus(201).withFixedDelay(Amazon.LATE));
        var impatient = new SolicitationsApi(Amazon.account(SERVER), CLOCK, Amazon.IMPATIENT);

        assertThat(impatient.request(ID, Marketplace.DE)).isInstanceOf(Handover.InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504, 200, 302})
    void what_amazon_is_not_known_to_answer_leaves_it_in_doubt(int status) {
        answers(aResponse().withStatus(status).withHeader("Location", "/elsewhere"));

        assertThat(request()).isInstanceOf(Handover.InDoubt.class);
        SERVER.verify(1, postRequestedFor(urlPathEqualTo(PATH)));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
    void a_broken_connection_leaves_it_in_doubt_and_nothing_is_sent_twice(Fault fault) {
        answers(aResponse().withFault(fault));

        assertThat(request()).isInstanceOf(Handover.InDoubt.class);
        SERVER.verify(1, postRequestedFor(urlPathEqualTo(PATH)));
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlPathEqualTo(PATH)).willReturn(answer));
    }

    private Handover request() {
        return solicitations.request(ID, Marketplace.DE);
    }

    private String refusal() {
        assertThat(request()).isInstanceOf(Handover.Refused.class);
        return request() instanceof Handover.Refused(var reason) ? reason.code() : "";
    }
}
