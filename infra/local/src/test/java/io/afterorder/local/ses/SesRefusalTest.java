package io.afterorder.local.ses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.model.AccountSuspendedException;
import software.amazon.awssdk.services.sesv2.model.AlreadyExistsException;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.MailFromDomainNotVerifiedException;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.local.ses.SesFixture.mail;
import static io.afterorder.local.ses.SesFixture.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SesRefusalTest {
    private static final String BUYER = "buyer@marketplace.amazon.de";

    private SesFixture ses;

    @BeforeEach
    void start(@TempDir Path folder) {
        ses = new SesFixture(folder);
    }

    @AfterEach
    void stop() {
        ses.close();
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(bad("an address without domain", "domain", request -> to(request, "buyer")),
                bad("an address with a line break", "line break",
                        request -> to(request, "a@b.example\r\nBcc: c@d.example")),
                bad("a name beyond ASCII", "encoded word",
                        request -> request.fromEmailAddress("Jörg <a@shop.example>")),
                bad("no recipient", "recipient", request -> request.destination(d -> d.toAddresses())),
                bad("51 recipients", "exceeds 50",
                        request -> request.destination(
                                d -> d.toAddresses(IntStream.range(0, 51).mapToObj(i -> i + "@b.example").toList()))),
                bad("no sender", "FromEmailAddress", request -> request.fromEmailAddress(null)),
                bad("a tag with a blank", "Tag value <a b>", request -> tag(request, "name", "a b")),
                bad("a tag of 257 characters", "Tag name", request -> tag(request, "a".repeat(257), "x")),
                bad("a subject with a line break", "Subject",
                        request -> content(request, message().subject(s -> s.data("a\nBcc: b@c.example")))),
                bad("umlauts without charset", "Charset",
                        request -> content(request, message().body(b -> b.text(t -> t.data("Grüße"))))),
                bad("no body", "neither Text nor Html", request -> content(request, message().body(b -> b.build()))),
                bad("a header name with a colon", "header name 'A:B'", request -> header(request, "A:B", "x")),
                bad("a header that SES writes", "set by Amazon SES", request -> header(request, "Subject", "x")),
                bad("a header with a line break", "line break", request -> header(request, "X-A", "a\r\nBcc: b@c.d")),
                bad("an executable", "Illegal filename",
                        request -> content(request,
                                message().attachments(Attachment.builder().fileName("game.EXE")
                                        .rawContent(SdkBytes.fromUtf8String("x")).build()))),
                bad("no content", "exactly one", request -> request.content(c -> c.build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void a_bad_request_is_refused_and_nothing_is_sent(String what, String named,
            Consumer<SendEmailRequest.Builder> change) {
        var request = mail(BUYER);
        change.accept(request);
        assertThatThrownBy(() -> ses.client.sendEmail(request.build())).isInstanceOf(BadRequestException.class)
                .hasMessageContaining(named);
        assertThat(ses.server.sentMails()).isEmpty();
    }

    @Test
    void what_the_account_may_not_do_has_errors_of_its_own() {
        var account = ses.server.account();
        assertThatThrownBy(() -> ses.client.sendEmail(mail(BUYER).configurationSetName("none").build()))
                .isInstanceOf(NotFoundException.class);
        account.verifiedIdentities(Set.of("other.example"));
        assertThatThrownBy(this::send).isInstanceOf(MessageRejectedException.class)
                .hasMessageContaining("not verified");
        account.mailFromVerified(false);
        assertThatThrownBy(this::send).isInstanceOf(MailFromDomainNotVerifiedException.class);
        account.pause(true);
        assertThatThrownBy(this::send).isInstanceOf(SendingPausedException.class);
        account.suspend(true);
        assertThatThrownBy(this::send).isInstanceOf(AccountSuspendedException.class);
        assertThat(ses.server.sentMails()).isEmpty();
    }

    @Test
    void rate_and_quota_are_counted_on_the_clock() {
        ses.server.account().maxSendRate(1);
        ses.server.account().max24HourSend(2);
        send();
        assertThatThrownBy(this::send).isInstanceOf(TooManyRequestsException.class);
        ses.clock.turnTo(ses.clock.instant().plusSeconds(1));
        send();
        ses.clock.turnTo(ses.clock.instant().plusSeconds(1));
        assertThatThrownBy(this::send).isInstanceOf(LimitExceededException.class);
        assertThat(ses.client.getAccount(request -> {}).sendQuota().sentLast24Hours()).isEqualTo(2);
    }

    @Test
    void faults_tell_sent_from_not_sent_only_by_what_is_in_the_outbox() {
        ses.server.faults().next(SesFault.THROTTLE);
        ses.server.faults().next(SesFault.ERROR_BEFORE_ACCEPTING);
        ses.server.faults().next(SesFault.ERROR_AFTER_ACCEPTING);
        assertThatThrownBy(this::send).isInstanceOf(TooManyRequestsException.class);
        assertThatThrownBy(this::send).isInstanceOf(SesV2Exception.class);
        assertThat(ses.server.sentMails()).isEmpty();
        assertThatThrownBy(this::send).isInstanceOf(SesV2Exception.class);
        assertThat(ses.server.sentMails()).hasSize(1);
        send();
        assertThat(ses.server.sentMails()).hasSize(2);
    }

    @Test
    void a_message_may_be_sent_though_no_answer_comes() {
        send();
        ses.server.faults().next(SesFault.TIMEOUT_AFTER_ACCEPTING);
        try (var impatient = ses.client(Duration.ofSeconds(2))) {
            assertThatThrownBy(() -> impatient.sendEmail(mail(BUYER).build())).isInstanceOf(SdkClientException.class)
                    .hasMessageContaining("timed out");
        }
        assertThat(ses.server.sentMails()).hasSize(2);
    }

    @Test
    void configuration_sets_are_created_and_found() {
        ses.client.createConfigurationSet(request -> request.configurationSetName("second"));
        assertThat(ses.client.getConfigurationSet(request -> request.configurationSetName("second"))
                .configurationSetName()).isEqualTo("second");
        assertThatThrownBy(() -> ses.client.createConfigurationSet(request -> request.configurationSetName("second")))
                .isInstanceOf(AlreadyExistsException.class);
        assertThatThrownBy(() -> ses.client.getConfigurationSet(request -> request.configurationSetName("third")))
                .isInstanceOf(NotFoundException.class);
    }

    private void send() {
        ses.client.sendEmail(mail(BUYER).build());
    }

    private static Arguments bad(String what, String named, Consumer<SendEmailRequest.Builder> change) {
        return Arguments.of(what, named, change);
    }

    private static void to(SendEmailRequest.Builder request, String address) {
        request.destination(destination -> destination.toAddresses(address));
    }

    private static void tag(SendEmailRequest.Builder request, String name, String value) {
        request.emailTags(MessageTag.builder().name(name).value(value).build());
    }

    private static void header(SendEmailRequest.Builder request, String name, String value) {
        content(request, message().headers(MessageHeader.builder().name(name).value(value).build()));
    }

    private static void content(SendEmailRequest.Builder request, Message.Builder message) {
        request.content(content -> content.simple(message.build()));
    }
}
