package io.afterorder.local.ses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import static io.afterorder.local.ses.SesFixture.mail;
import static org.assertj.core.api.Assertions.assertThat;

class MailEventsTest {
    private static final String BUYER = "buyer@marketplace.amazon.de";

    @TempDir
    Path folder;
    private SesFixture ses;

    @BeforeEach
    void start() {
        ses = new SesFixture(folder);
    }

    @AfterEach
    void stop() {
        ses.close();
    }

    @Test
    void sent_is_published_at_once_and_delivered_a_minute_later() {
        var id = ses.client.sendEmail(mail(BUYER).build()).messageId();
        assertThat(ses.server.runDue()).isTrue();
        assertThat(ses.events).hasSize(1);
        assertThat(ses.server.nextDue()).contains(Instant.parse("2026-03-01T09:01:00Z"));
        assertThat(ses.publishAll()).containsExactly("Email Sent", "Email Delivered");
        var event = ses.events.getLast();
        assertThat(event.path("source").asText()).isEqualTo("aws.ses");
        assertThat(event.path("time").asText()).isEqualTo("2026-03-01T09:01:00Z");
        assertThat(event.at("/resources/0").asText())
                .isEqualTo("arn:aws:ses:eu-central-1:123456789012:configuration-set/afterorder");
        assertThat(event.at("/detail/eventType").asText()).isEqualTo("Delivery");
        assertThat(event.at("/detail/mail/messageId").asText()).isEqualTo(id);
        assertThat(event.at("/detail/mail/destination/0").asText()).isEqualTo(BUYER);
        assertThat(event.at("/detail/mail/tags/ses:configuration-set/0").asText()).isEqualTo("afterorder");
        assertThat(event.at("/detail/mail/tags/follow-up/0").asText()).isEqualTo("903-8868176-2219830_documents");
        assertThat(event.at("/detail/delivery/recipients/0").asText()).isEqualTo(BUYER);
    }

    @ParameterizedTest
    @CsvSource({"success,Email Sent;Email Delivered", "bounce,Email Sent;Email Bounced",
            "bounce+label,Email Sent;Email Bounced", "ooto,Email Sent;Email Delivered",
            "complaint,Email Sent;Email Delivered;Email Complaint Received",
            "suppressionlist,Email Sent;Email Bounced"})
    void the_simulators_addresses_end_as_they_do_at_ses(String local, String expected) {
        ses.client.sendEmail(mail(local + "@simulator.amazonses.com").build());
        assertThat(ses.publishAll()).containsExactly(expected.split(";"));
    }

    @Test
    void a_bounce_says_why() {
        ses.client.sendEmail(mail("bounce@simulator.amazonses.com").build());
        ses.publishAll();
        var bounce = ses.events.getLast().at("/detail/bounce");
        assertThat(bounce.path("bounceType").asText()).isEqualTo("Permanent");
        assertThat(bounce.at("/bouncedRecipients/0/emailAddress").asText())
                .isEqualTo("bounce@simulator.amazonses.com");
        assertThat(bounce.at("/bouncedRecipients/0/diagnosticCode").asText()).contains("user unknown");
    }

    @Test
    void rules_decide_before_the_simulator() {
        ses.server.outcomes().when(address -> address.startsWith("slow"), new MailOutcome.Delayed(Duration.ofHours(2)));
        ses.server.outcomes().when(address -> address.startsWith("ill"), new MailOutcome.Rejected("Bad content"));
        ses.client.sendEmail(mail("Slow@marketplace.amazon.de").build());
        assertThat(ses.publishAll()).containsExactly("Email Sent", "Email Delivery Delayed", "Email Delivered");
        ses.events.clear();
        ses.client.sendEmail(mail("ill@marketplace.amazon.de").build());
        assertThat(ses.publishAll()).containsExactly("Email Sent", "Email Rejected");
    }

    @Test
    void without_a_configuration_set_nothing_is_published() {
        ses.client.sendEmail(mail(BUYER).configurationSetName(null).build());
        assertThat(ses.server.nextDue()).isEmpty();
    }

    @Test
    void events_that_were_not_published_are_published_after_a_restart() {
        ses.client.sendEmail(mail(BUYER).build());
        ses.server.runDue();
        ses.close();
        ses = new SesFixture(folder);
        assertThat(ses.publishAll()).containsExactly("Email Delivered");
        assertThat(ses.server.nextDue()).isEmpty();
    }
}
