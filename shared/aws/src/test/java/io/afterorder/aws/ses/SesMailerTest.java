package io.afterorder.aws.ses;

import io.afterorder.aws.AwsClients;
import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.port.Clearance;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Handover.Accepted;
import io.afterorder.domain.port.Handover.Busy;
import io.afterorder.domain.port.Handover.Closed;
import io.afterorder.domain.port.Handover.InDoubt;
import io.afterorder.domain.port.Handover.Refused;
import io.afterorder.domain.port.Mail;
import io.afterorder.domain.port.MailContent;
import io.afterorder.domain.port.MailContent.Attachment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sesv2.SesV2Client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a failed handover means for the message: never sent, or perhaps sent. */
class SesMailerTest {
    private static final EmailAddress FROM = new EmailAddress("orders@shop.example");
    private static final EmailAddress TO = new EmailAddress("a1b2c3@marketplace.amazon.de");

    private AnsweringServer ses;
    private SesV2Client client;

    @BeforeEach
    void start() throws IOException {
        ses = new AnsweringServer(AnsweringServer.accepted());
        client = SesMailer.client(AwsClients.from(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "key",
                "AWS_SECRET_ACCESS_KEY", "secret", "AWS_ENDPOINT_URL", ses.endpoint().toString())));
    }

    @AfterEach
    void stop() {
        client.close();
        ses.close();
    }

    @Test
    void a_message_taken_has_the_services_id() {
        assertThat(send()).isEqualTo(new Accepted("0100-1"));
    }

    @ParameterizedTest
    @CsvSource({"429, TooManyRequestsException, Busy", "400, LimitExceededException, Busy",
            "503, ServiceUnavailable, Busy", "429, Anything, Busy", "400, MessageRejected, Refused",
            "400, MailFromDomainNotVerifiedException, Refused", "400, BadRequestException, Refused",
            "404, NotFoundException, Refused", "400, SendingPausedException, Closed",
            "400, AccountSuspendedException, Closed", "403, AccessDeniedException, Closed",
            "500, InternalFailure, InDoubt", "504, GatewayTimeout, InDoubt", "502, Anything, InDoubt"})
    void an_error_means_what_the_service_says_of_it(int status, String error, String handover) {
        ses.answer(AnsweringServer.refused(status, error, "because"));

        assertThat(send().getClass().getSimpleName()).isEqualTo(handover);
        assertThat(ses.requests()).as("no second try").isEqualTo(1);
    }

    @Test
    void a_reason_names_the_error_without_the_addresses_that_the_service_repeats() {
        ses.answer(AnsweringServer.refused(400, "MessageRejected", "Email address is not verified: " + TO.value()));

        assertThat(send()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason().code()).contains("MessageRejected");
            assertThat(refused.reason().text()).isEqualTo("Email address is not verified: ***");
        });
    }

    @Test
    void a_connection_that_breaks_after_the_message_leaves_doubt_and_is_not_tried_again() {
        assertThat(send()).isInstanceOf(Accepted.class);

        // On a connection kept alive the JDK's client would post again, unless the length of the request is fixed.
        ses.answer(AnsweringServer.hangsUp());
        assertThat(send()).isInstanceOf(InDoubt.class);
        assertThat(ses.requests()).isEqualTo(2);
    }

    @Test
    void a_service_that_says_nothing_in_time_leaves_doubt() {
        ses.answer(ses.saysNothing());
        try (var impatient = SesV2Client.builder().region(client.serviceClientConfiguration().region())
                .credentialsProvider(client.serviceClientConfiguration().credentialsProvider())
                .endpointOverride(ses.endpoint()).overrideConfiguration(
                        client.serviceClientConfiguration().overrideConfiguration().toBuilder()
                                .apiCallTimeout(Duration.ofMillis(300)).build())
                .build()) {
            assertThat(new SesMailer(impatient, "set").send(mail(content("Subject", Map.of(), List.of()))))
                    .isInstanceOf(InDoubt.class);
        }
        assertThat(ses.requests()).isEqualTo(1);
    }

    @Test
    void a_service_that_cannot_be_reached_has_not_got_the_message() {
        ses.close();

        assertThat(send()).isInstanceOf(Busy.class);
    }

    @Test
    void a_host_that_nobody_knows_has_not_got_the_message() {
        try (var lost = SesMailer.client(AwsClients.from(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID",
                "key", "AWS_SECRET_ACCESS_KEY", "secret", "AWS_ENDPOINT_URL", "http://no-such-host.invalid")))) {
            assertThat(new SesMailer(lost, "set").send(mail(content("Subject", Map.of(), List.of()))))
                    .isInstanceOf(Busy.class);
        }
    }

    static List<MailContent> injections() {
        var bytes = new byte[]{1};
        return List.of(content("Hello\r\nBcc: everybody@example.com", Map.of(), List.of()),
                content("Hello\u0085Bcc: everybody@example.com", Map.of(), List.of()),
                content("Hello\u2028Bcc: everybody@example.com", Map.of(), List.of()),
                content("Hello =?utf-8?q?Bcc:_all?=", Map.of(), List.of()),
                content("Hello", Map.of("X-Any", "a\nBcc: everybody@example.com"), List.of()),
                content("Hello", Map.of("X-Any: a\r\nBcc", "everybody@example.com"), List.of()),
                content("Hello", Map.of(), List.of(new Attachment("a.pdf\"\r\nBcc: b", "application/pdf", bytes))),
                content("Hello", Map.of(), List.of(new Attachment("a.pdf", "application/pdf\nBcc: b", bytes))));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void a_line_break_that_would_smuggle_a_header_in_never_reaches_the_service(MailContent content) {
        assertThat(new SesMailer(client, "set").send(mail(content))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().code()).isEqualTo("mail.header-injection"));
        assertThat(ses.requests()).isZero();
    }

    @Test
    void each_answer_of_an_account_that_is_closed_asks_for_an_operator() {
        ses.answer(AnsweringServer.refused(403, "AccessDeniedException", "not authorized to perform ses:SendEmail"));

        assertThat(send()).isInstanceOfSatisfying(Closed.class,
                closed -> assertThat(closed.reason().text()).contains("ses:SendEmail"));
    }

    private Handover send() {
        return new SesMailer(client, "set").send(mail(content("Subject", Map.of(), List.of())));
    }

    private static MailContent content(String subject, Map<String, String> headers, List<Attachment> attachments) {
        return new MailContent(FROM, TO, subject, Optional.of("<p>Text</p>"), "Text", headers, attachments);
    }

    private static Mail mail(MailContent content) {
        return new Mail(new FollowUpKey(new OrderId("903-1234567-1234567"), "after-purchase", "check-up"), 1,
                Channel.AMAZON, content, new Passed());
    }

    /** Stands for the compliance check, which is not what is tried here. */
    private record Passed() implements Clearance {
        @Override
        public String policy() {
            return "test";
        }

        @Override
        public boolean covers(MailContent content) {
            return true;
        }
    }
}
