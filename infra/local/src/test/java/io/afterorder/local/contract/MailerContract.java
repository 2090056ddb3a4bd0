package io.afterorder.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.aws.ses.SesMailer;
import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.port.Clearance;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Handover.Accepted;
import io.afterorder.domain.port.Handover.Refused;
import io.afterorder.domain.port.Mail;
import io.afterorder.domain.port.MailContent;
import io.afterorder.domain.port.MailContent.Attachment;
import io.afterorder.domain.port.Mailer;
import io.afterorder.local.ses.SentMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.services.sesv2.SesV2Client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link Mailer} promises, with a configuration set of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MailerContract {
    private static final EmailAddress TO = new EmailAddress("a1b2c3@marketplace.amazon.de");
    private static final FollowUpKey KEY = new FollowUpKey(new OrderId("Shop/#7_1"), "after-purchase", "check-up");

    private final String configurationSet = Unique.name("mail");
    private final EmailAddress from = new EmailAddress(configurationSet + "@contract.example");
    private final CallCount calls = new CallCount();
    private Runnable undoing = () -> {};
    private Optional<SesV2Client> opened = Optional.empty();
    private Mailer mailer;

    abstract Venue venue();

    @BeforeAll
    void prepare() {
        undoing = venue().prepareMail(from.value(), configurationSet);
        var client = SesMailer.client(venue().clients().observedBy(calls));
        opened = Optional.of(client);
        mailer = new SesMailer(client, configurationSet);
    }

    @AfterAll
    void close() {
        undoing.run();
        opened.ifPresent(SesV2Client::close);
    }

    @Test
    void a_message_is_handed_over_by_one_call_and_gets_the_services_id() {
        assertThat(calls.during(() -> assertThat(mailer.send(mail(content()))).isInstanceOf(Accepted.class)))
                .containsExactly("SendEmail");
    }

    @Test
    void a_message_arrives_whole() {
        var sent = sent(mailer.send(mail(content())));

        assertThat(sent.from()).contains(from.value());
        assertThat(sent.to()).containsExactly(TO.value());
        assertThat(sent.subject()).isEqualTo("Ihre Lampe “Söre” – alles gut?");
        assertThat(sent.html()).contains("<p>Grüße</p>");
        assertThat(sent.text()).contains("Grüße");
        assertThat(sent.headers()).containsEntry("Auto-Submitted", "auto-generated");
        assertThat(sent.attachments()).containsExactly(new SentMail.Attachment("Anleitung.pdf", "application/pdf", 8));
    }

    @Test
    void a_message_carries_tags_that_lead_back_to_its_follow_up() {
        var sent = sent(mailer.send(mail(content())));

        assertThat(sent.configurationSet()).isEqualTo(configurationSet);
        var tags = FollowUpTags.read(asTheMailServiceTellsThem(sent.tags())).orElseThrow();
        assertThat(tags.orderId()).isEqualTo(KEY.orderId());
        assertThat(tags.attempt()).isEqualTo(2);
        assertThat(tags.name(KEY)).isTrue();
        assertThat(tags.name(new FollowUpKey(KEY.orderId(), "another", KEY.touch()))).isFalse();
    }

    @Test
    void a_message_of_plain_text_alone_is_handed_over() {
        var plain = new MailContent(from, TO, "Plain", Optional.empty(), "Only text.", Map.of(), List.of());

        assertThat(mailer.send(mail(plain))).isInstanceOf(Accepted.class);
    }

    @Test
    void what_the_service_will_never_take_is_refused_with_its_reason() {
        var stranger = new MailContent(new EmailAddress("stranger@elsewhere.example"), TO, "Plain", Optional.empty(),
                "From an address that is nobody's.", Map.of(), List.of());

        assertThat(mailer.send(mail(stranger))).isInstanceOf(Refused.class);
    }

    private static Mail mail(MailContent content) {
        return new Mail(KEY, 2, Channel.AMAZON, content, new Passed());
    }

    private MailContent content() {
        return new MailContent(from, TO, "Ihre Lampe “Söre” – alles gut?", Optional.of("<p>Grüße</p>"), "Grüße",
                Map.of("Auto-Submitted", "auto-generated"),
                List.of(new Attachment("Anleitung.pdf", "application/pdf",
                        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));
    }

    private SentMail sent(Handover handover) {
        assertThat(handover).isInstanceOf(Accepted.class);
        var id = ((Accepted) handover).messageId();
        return venue().sentMails().orElseThrow(() -> new TestAbortedException("the place does not show what was sent"))
                .stream().filter(mail -> mail.messageId().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode asTheMailServiceTellsThem(Map<String, String> tags) {
        var told = Json.MAPPER.createObjectNode();
        tags.forEach((name, value) -> told.putArray(name).add(value));
        return told;
    }

    /** Stands for the compliance check, which is not what is tried here. */
    private record Passed() implements Clearance {
        @Override
        public String policy() {
            return "contract";
        }

        @Override
        public boolean covers(MailContent content) {
            return true;
        }
    }
}
