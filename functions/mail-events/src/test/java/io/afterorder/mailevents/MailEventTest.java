package io.afterorder.mailevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.mailevents.Bounce.Kind;
import io.afterorder.mailevents.MailEvent.Bounced;
import io.afterorder.mailevents.MailEvent.Complained;
import io.afterorder.mailevents.MailEvent.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailEventTest {
    private static final String RELAY = "c3wq8m1xk7nd5tz@marketplace.amazon.de";

    @ParameterizedTest
    @CsvSource({"Send,Taken,true", "Delivery,Delivered,true", "Bounce,Bounced,true", "Complaint,Complained,true",
            "DeliveryDelay,Delayed,true", "Reject,NotSent,false", "Rendering Failure,NotSent,false",
            "Open,Other,false"})
    void each_kind_says_whether_the_mail_service_took_the_message(String eventType, String word, boolean taken)
            throws JsonProcessingException {
        assertThat(MailEvent.read(event(eventType, "2026-03-04T10:00:05Z", ""))).hasValueSatisfying(event -> {
            assertThat(event.word().getClass().getSimpleName()).isEqualTo(word);
            assertThat(event.word().wasTaken()).isEqualTo(taken);
            assertThat(event.tags().orderId().value()).isEqualTo("302-1234567-1234567");
            assertThat(event.tags().attempt()).isEqualTo(2);
            assertThat(event.messageId()).isEqualTo("0102");
        });
    }

    @Test
    void a_message_of_somebody_elses_is_let_be() throws JsonProcessingException {
        assertThat(MailEvent
                .read(new ObjectMapper().readTree("{\"detail\":{\"eventType\":\"Send\",\"mail\":{\"tags\":{}}}}")))
                .isEmpty();
    }

    @Test
    void an_event_without_a_time_is_refused_by_its_field_and_not_by_its_value() throws JsonProcessingException {
        var event = event("Send", "soon", "");

        assertThatThrownBy(() -> MailEvent.read(event)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("$.time: is missing or no instant").hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Permanent|550 5.7.1 The buyer opted out from receiving this message, for more details click here.|OPTED_OUT",
            "Transient|The buyer has opted-out of messages from sellers|OPTED_OUT",
            "Permanent|This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines.|BLOCKED",
            "Permanent|it did not meet the Buyer-Seller Messaging  communication   guidelines|BLOCKED",
            "Permanent|This message was not delivered because your account was restricted from sending proactive messages.|RESTRICTED",
            "Transient|your account was temporarily restricted from sending proactive messages|RESTRICTED",
            "Permanent|550 5.1.1 user unknown|ADDRESS", "Transient|452 4.2.2 mailbox full|PASSING",
            "Undetermined|no idea|PASSING"})
    void a_bounce_of_the_relay_says_whether_it_is_the_buyer_the_message_the_account_or_the_address(String type,
            String diagnostic, Kind kind) throws JsonProcessingException {
        assertThat(bounce(RELAY, type, diagnostic).kind()).isEqualTo(kind);
    }

    @Test
    void nobody_but_amazon_is_believed_what_it_says_of_the_account() throws JsonProcessingException {
        var words = "your account was restricted from sending proactive messages";

        assertThat(bounce("ida@shop.example", "Permanent", words).kind()).isEqualTo(Kind.ADDRESS);
        assertThat(bounce("ida@marketplace.amazon.de.evil.example", "Transient", "The buyer opted out").kind())
                .as("a host that only looks like Amazon's").isEqualTo(Kind.PASSING);
    }

    @Test
    void reasons_repeat_nothing_that_a_mail_server_wrote() throws JsonProcessingException {
        var bounce = bounce(RELAY, "Permanent", "550 <" + RELAY + "> Ida Brandt is unknown");

        assertThat(bounce.reason().text())
                .isEqualTo("mail to the buyer's address comes back for good (Permanent General)");
        assertThat(MailEvent
                .read(event("Reject", "2026-03-04T10:00:05Z", "\"reject\":{\"reason\":\"to <ida@x.example>\"}"))
                .orElseThrow().word()).hasToString(
                        "NotSent[reason=ses.rejected: SES took the message and then refused to send it (no kind given)]");
    }

    @ParameterizedTest
    @CsvSource({"abuse,true", "fraud,true", "other,true", "not-spam,false", "auth-failure,false"})
    void a_complaint_counts_where_it_says_that_mail_is_unwanted(String type, boolean heeded)
            throws JsonProcessingException {
        var word = word("Complaint", "\"complaint\":{\"complaintFeedbackType\":\"" + type + "\"}");

        assertThat(word).isInstanceOfSatisfying(Complained.class, complained -> {
            assertThat(complained.complaint().isHeeded()).isEqualTo(heeded);
            assertThat(complained.complaint().isNew()).isTrue();
        });
    }

    @Test
    void a_message_held_back_for_an_earlier_complaint_is_no_new_one() throws JsonProcessingException {
        var word = word("Complaint", "\"complaint\":{\"complaintSubType\":\"OnAccountSuppressionList\"}");

        assertThat(word).isInstanceOfSatisfying(Complained.class, complained -> {
            assertThat(complained.complaint().isHeeded()).isTrue();
            assertThat(complained.complaint().isNew()).isFalse();
        });
    }

    private static Bounce bounce(String address, String type, String diagnostic) throws JsonProcessingException {
        var record = new ObjectMapper().createObjectNode().put("bounceType", type).put("bounceSubType", "General");
        record.putArray("bouncedRecipients").addObject().put("emailAddress", address).put("diagnosticCode",
                diagnostic);
        return ((Bounced) word("Bounce", "\"bounce\":" + record)).bounce();
    }

    private static Word word(String eventType, String detail) throws JsonProcessingException {
        return MailEvent.read(event(eventType, "2026-03-04T10:00:05Z", detail)).orElseThrow().word();
    }

    private static JsonNode event(String eventType, String time, String detail) throws JsonProcessingException {
        return new ObjectMapper().readTree(
                """
                {"source":"aws.ses","time":"%s","detail":{"eventType":"%s","mail":{"messageId":"0102",
                 "tags":{"order":["302-1234567-1234567"],"touch":["documents"],"attempt":["2"],"follow-up":["abc"]}}%s}}"""
                        .formatted(time, eventType, detail.isEmpty() ? "" : "," + detail));
    }
}
