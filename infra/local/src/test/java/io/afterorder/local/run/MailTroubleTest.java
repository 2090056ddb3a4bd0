package io.afterorder.local.run;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.local.ses.SesFault;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in which the mail service can answer, or not: the message goes once or not at all, and the row says which. */
class MailTroubleTest extends OnLocalStack {
    private static final OrderId ORDER = new OrderId("302-5551234-7654321");

    @Test
    void an_answer_that_never_came_is_settled_by_the_mail_services_own_event() {
        ship("c3wq8m1xk7nd5tz@marketplace.amazon.de");
        stack().mail().faults().next(SesFault.TIMEOUT_AFTER_ACCEPTING);

        stack().advanceTo(DUE.plus(Duration.ofHours(3)));

        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void an_error_after_which_no_event_comes_is_tried_again_once_that_is_settled() {
        ship("c3wq8m1xk7nd5tz@marketplace.amazon.de");
        stack().mail().faults().next(SesFault.ERROR_BEFORE_ACCEPTING);

        stack().advanceTo(DUE.plus(Duration.ofMinutes(30)));
        assertThat(documents(ORDER).state().label()).isEqualTo("UNKNOWN");
        assertThat(stack().mail().sentMails()).isEmpty();

        stack().advanceTo(DUE.plus(Duration.ofHours(2)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void an_error_after_which_it_was_sent_all_the_same_is_not_sent_again() {
        ship("c3wq8m1xk7nd5tz@marketplace.amazon.de");
        stack().mail().faults().next(SesFault.ERROR_AFTER_ACCEPTING);

        stack().advanceTo(DUE.plus(Duration.ofHours(3)));

        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void a_busy_mail_service_is_tried_again_later() {
        ship("c3wq8m1xk7nd5tz@marketplace.amazon.de");
        stack().mail().faults().next(SesFault.THROTTLE);

        stack().advanceTo(DUE.plus(Duration.ofMinutes(5)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SCHEDULED");
        assertThat(documents(ORDER).moves()).hasSize(1);

        stack().advanceTo(DUE.plus(Duration.ofMinutes(30)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
    }

    @Test
    void an_account_that_may_not_send_waits_for_an_operator_until_the_message_expires() {
        ship("c3wq8m1xk7nd5tz@marketplace.amazon.de");
        stack().mail().account().suspend(true);

        stack().advanceTo(DUE.plus(Duration.ofDays(1)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SCHEDULED");

        stack().advanceTo(DUE.plus(Duration.ofDays(10)));
        assertThat(documents(ORDER).state()).isInstanceOfSatisfying(State.Skipped.class,
                skipped -> assertThat(skipped.reason().code()).isEqualTo("expired"));
        assertThat(stack().mail().sentMails()).isEmpty();
    }

    @Test
    void a_message_that_breaks_a_rule_is_blocked_by_its_name_and_reaches_nobody() {
        ship("ida.brandt@mail.example");

        stack().advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(documents(ORDER).state()).isInstanceOfSatisfying(Blocked.class,
                blocked -> assertThat(blocked.findings()).extracting(finding -> finding.code())
                        .contains("recipient.not-relay"));
        assertThat(stack().mail().sentMails()).isEmpty();
    }

    private void ship(String address) {
        stack().send("OrderEventsQueue",
                """
                {"eventId":"1","orderId":"%s","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
                 "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
                 "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Wasserkessel","quantity":1}],"buyer":{"email":"%s"}}"""
                        .formatted(ORDER, address));
        stack().send("OrderEventsQueue", """
                {"eventId":"2","orderId":"%s","type":"shipped","occurredAt":"2026-03-03T10:00:00Z"}"""
                .formatted(ORDER));
        stack().settle();
    }
}
