package io.afterorder.mailevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.mailevents.MailEvent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailEventTest {
    @ParameterizedTest
    @CsvSource({"Send,TAKEN", "Delivery,TAKEN", "Bounce,TAKEN", "Complaint,TAKEN", "DeliveryDelay,TAKEN",
            "Reject,NOT_SENT",
            "Rendering Failure,NOT_SENT", "Open,OTHER"})
    void each_kind_says_whether_the_mail_service_took_the_message(String eventType, Kind kind)
            throws JsonProcessingException {
        assertThat(MailEvent.read(event(eventType, "2026-03-04T10:00:05Z"))).hasValueSatisfying(event -> {
            assertThat(event.kind()).isEqualTo(kind);
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
    void an_event_without_a_time_is_refused_by_its_field() throws JsonProcessingException {
        var event = event("Send", "soon");

        assertThatThrownBy(() -> MailEvent.read(event)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("$.time: \"soon\"");
    }

    private static JsonNode event(String eventType, String time) throws JsonProcessingException {
        return new ObjectMapper().readTree(
                """
                {"source":"aws.ses","time":"%s","detail":{"eventType":"%s","mail":{"messageId":"0102",
                 "tags":{"order":["302-1234567-1234567"],"touch":["documents"],"attempt":["2"],"follow-up":["abc"]}}}}"""
                        .formatted(time, eventType));
    }
}
