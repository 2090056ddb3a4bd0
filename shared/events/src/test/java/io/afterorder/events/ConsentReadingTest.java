package io.afterorder.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.buyer.ConsentEvent.Given;
import io.afterorder.domain.buyer.ConsentEvent.Withdrawn;
import io.afterorder.domain.buyer.Customer;
import io.afterorder.events.FeedEvent.OfCustomer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsentReadingTest {
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final String TOKEN = "5d1f0c6a7b3e49828c40d6e1f2a39b7c5d1f0c6a7b3e49828c40d6e1f2a39b7c";
    private static final String GIVEN = """
            {"eventId": "n-1", "type": "consent-given", "occurredAt": "2026-11-02T09:00:00Z",
             "email": "erika@example.com", "wording": "Yes, write to me.", "source": "checkout"}""";
    private static final String WITHDRAWN = """
            {"eventId": "n-2", "type": "consent-withdrawn", "occurredAt": "2026-11-02T09:00:00Z", "token": "%s"}"""
            .formatted(TOKEN);

    @Test
    void a_consent_carries_address_wording_time_and_source() {
        assertThat(OrderEvents.readAny(json(GIVEN))).isEqualTo(new OfCustomer(new Given("n-1", AT,
                new Customer.ByAddress(new EmailAddress("erika@example.com")), "Yes, write to me.", "checkout")));
    }

    @Test
    void a_withdrawal_names_the_customer_by_the_links_token_or_by_address() {
        assertThat(OrderEvents.readAny(json(WITHDRAWN)))
                .isEqualTo(new OfCustomer(new Withdrawn("n-2", AT, new Customer.ByToken(TOKEN))));
        assertThat(OrderEvents.readAny(json(WITHDRAWN.replace("\"token\": \"" + TOKEN, "\"email\": \"e@example.com"))))
                .isEqualTo(new OfCustomer(
                        new Withdrawn("n-2", AT, new Customer.ByAddress(new EmailAddress("e@example.com")))));
    }

    @Test
    void a_withdrawal_by_both_or_by_neither_is_an_error() {
        rejected(WITHDRAWN.replace("\"token\"", "\"email\": \"e@example.com\", \"token\""))
                .hasMessage("$.token: the value stands beside email; write one of the two");
        rejected(WITHDRAWN.replace(", \"token\": \"" + TOKEN + "\"", ""))
                .hasMessage("$.token: the field is missing; add it");
    }

    @Test
    void a_token_that_no_link_carries_is_an_error_and_not_repeated() {
        rejected(WITHDRAWN.replace(TOKEN, "erika")).hasMessage(
                "$.token: the value is no token; write the 64 hexadecimal digits that the link carried");
    }

    @Test
    void an_address_that_is_none_is_not_repeated() {
        rejected(GIVEN.replace("erika@example.com", "Erika M."))
                .hasMessage("$.email: the value has the wrong form; write an address of the form local@host");
    }

    @Test
    void a_consent_without_its_wording_or_source_proves_nothing() {
        rejected(GIVEN.replace("\"wording\": \"Yes, write to me.\", ", ""))
                .hasMessage("$.wording: the field is missing; add it");
        rejected(GIVEN.replace("checkout", "Our Shop")).hasMessage(
                "$.source: the value is no source; write small letters, digits and hyphens such as checkout");
    }

    @Test
    void a_consent_is_of_no_order() {
        rejected(GIVEN.replace("\"type\"", "\"orderId\": \"1\", \"type\""))
                .hasMessageStartingWith("$.orderId: there is no such field here");
        assertThatThrownBy(() -> OrderEvents.read(json(GIVEN))).hasMessage(
                "$.type: \"consent-given\" is of no order; send it to the queue, or leave it out here");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> rejected(String text) {
        var event = json(text);
        return assertThatThrownBy(() -> OrderEvents.readAny(event)).isInstanceOf(EventNotUnderstood.class);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
