package io.afterorder.local.ses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentDisposition;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import static io.afterorder.local.ses.SesFixture.SET;
import static io.afterorder.local.ses.SesFixture.mail;
import static io.afterorder.local.ses.SesFixture.message;
import static org.assertj.core.api.Assertions.assertThat;

class SendEmailTest {
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
    void an_accepted_message_is_read_back_as_it_was_given() {
        var id = ses.client.sendEmail(mail("buyer@marketplace.amazon.de").build()).messageId();
        assertThat(ses.server.sentMails()).singleElement().satisfies(sent -> {
            assertThat(sent.messageId()).isEqualTo(id);
            assertThat(sent.from()).isEqualTo("Shop <service@shop.example>");
            assertThat(sent.to()).containsExactly("buyer@marketplace.amazon.de");
            assertThat(sent.subject()).isEqualTo("Ihr Gerät: Unterlagen");
            assertThat(sent.text()).isEqualTo("Guten Tag,\nhier die Unterlagen.");
            assertThat(sent.html()).isEqualTo("<p>Schöne Grüße</p>");
            assertThat(sent.tags()).containsEntry("follow-up", "903-8868176-2219830_documents");
            assertThat(sent.configurationSet()).isEqualTo(SET);
            assertThat(sent.sentAt()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
            assertThat(sent.headers()).containsEntry("Reply-To", "answers@shop.example").containsEntry("Message-ID",
                    "<" + id + "@eu-central-1.amazonses.com>");
        });
    }

    @Test
    void the_file_is_proper_mime() throws IOException {
        ses.client.sendEmail(mail("buyer@marketplace.amazon.de").build());
        var eml = Files.readString(ses.server.sentMails().getFirst().eml(), StandardCharsets.US_ASCII);
        assertThat(eml).contains("MIME-Version: 1.0", "Content-Type: multipart/alternative",
                "Subject: =?UTF-8?Q?Ihr_Ger=C3=A4t:_Unterlagen?=", "Content-Type: text/plain; charset=UTF-8",
                "Content-Type: text/html; charset=UTF-8", "Date: ");
        assertThat(eml.indexOf("text/plain")).isLessThan(eml.indexOf("text/html"));
    }

    @Test
    void own_headers_and_attachments_go_along() {
        var pdf = "%PDF-1.7 manual".getBytes(StandardCharsets.US_ASCII);
        ses.client.sendEmail(mail("buyer@marketplace.amazon.de").content(content -> content.simple(message()
                .headers(header("List-Unsubscribe", "<https://shop.example/stop?id=" + "x".repeat(150) + ">"),
                        header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
                .attachments(
                        Attachment.builder().fileName("Anleitung für Gerät.pdf").contentType("application/pdf")
                                .rawContent(SdkBytes.fromByteArray(pdf)).build(),
                        Attachment.builder().fileName("logo.png").contentType("image/png").contentId("logo")
                                .contentDisposition(AttachmentContentDisposition.INLINE)
                                .rawContent(SdkBytes.fromByteArray(new byte[]{1, 2, 3})).build())
                .build())).build());
        var sent = ses.server.sentMails().getFirst();
        assertThat(sent.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("List-Unsubscribe", "<https://shop.example/stop?id=" + "x".repeat(150) + ">");
        assertThat(sent.attachments()).containsExactly(new SentMail.Attachment("logo.png", "image/png", 3),
                new SentMail.Attachment("Anleitung für Gerät.pdf", "application/pdf", pdf.length));
        assertThat(sent.html()).isEqualTo("<p>Schöne Grüße</p>");
    }

    @Test
    void a_raw_message_is_kept_with_ses_s_own_id_and_without_what_only_ses_may_see() throws IOException {
        var raw = """
                From: Shop <service@shop.example>
                To: buyer@marketplace.amazon.de
                Bcc: boss@shop.example
                Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=
                Message-ID: <mine@shop.example>
                X-SES-CONFIGURATION-SET: afterorder
                X-SES-MESSAGE-TAGS: follow-up=abc
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Guten Tag, Jörg
                """.replace("\n", "\r\n");
        var id = ses.client.sendEmail(request -> request.content(content -> content.raw(data -> data.data(
                SdkBytes.fromUtf8String(raw))))).messageId();
        var sent = ses.server.sentMails().getFirst();
        assertThat(sent.subject()).isEqualTo("Grüße");
        assertThat(sent.text()).isEqualTo("Guten Tag, Jörg\n");
        assertThat(sent.copies()).containsExactly("boss@shop.example");
        assertThat(sent.tags()).containsEntry("follow-up", "abc");
        assertThat(sent.configurationSet()).isEqualTo(SET);
        assertThat(Files.readString(sent.eml())).contains(id).doesNotContain("boss@", "X-SES", "mine@");
    }

    @Test
    void messages_are_there_after_a_restart_in_the_order_in_which_they_were_accepted() {
        var first = ses.client.sendEmail(mail("a@marketplace.amazon.de").build()).messageId();
        var second = ses.client.sendEmail(mail("b@marketplace.amazon.de").build()).messageId();
        ses.close();
        ses = new SesFixture(folder);
        var third = ses.client.sendEmail(mail("c@marketplace.amazon.de").build()).messageId();
        assertThat(ses.server.sentMails()).extracting(SentMail::messageId).containsExactly(first, second, third);
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }
}
