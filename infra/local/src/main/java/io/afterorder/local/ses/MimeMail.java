package io.afterorder.local.ses;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

import static io.afterorder.local.ses.SesErrors.badRequest;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes the message that SES hands to the recipient's mail server, with SES's own Message-ID and Date. */
final class MimeMail {
    private static final Session SESSION = Session.getInstance(new Properties());

    private MimeMail() {}

    /** The message of a request. */
    static MimeMessage of(MailRequest request, String messageId, Instant sentAt) {
        try {
            var message = switch (request.content()) {
                case MailContent.Simple simple -> compose(request, simple);
                case MailContent.Raw raw -> parse(raw.message().asByteArray());
            };
            // SES writes these two whatever the sender gave.
            message.setSentDate(Date.from(sentAt));
            message.setHeader("Message-ID", messageId);
            return message;
        } catch (MessagingException | IOException e) {
            throw badRequest("The message cannot be written as MIME: " + e.getMessage());
        }
    }

    static MimeMessage parse(byte[] bytes) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
    }

    static byte[] bytes(MimeMessage message) {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (MessagingException e) {
            throw badRequest("The message cannot be written as MIME: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static MimeMessage compose(MailRequest request, MailContent.Simple content)
            throws MessagingException, IOException {
        var message = new MimeMessage(SESSION);
        message.setFrom(request.from().orElseThrow(() -> badRequest("Missing required field FromEmailAddress.")));
        message.setRecipients(RecipientType.TO, array(request.to()));
        message.setRecipients(RecipientType.CC, array(request.cc()));
        if (!request.replyTo().isEmpty()) {
            message.setReplyTo(array(request.replyTo()));
        }
        message.setSubject(content.subject().data(), content.subject().charset());
        for (var header : content.headers()) {
            message.setHeader(header.name(), MimeUtility.fold(header.name().length() + 2, header.value()));
        }
        body(message, content);
        message.saveChanges();
        return message;
    }

    private static void body(MimePart whole, MailContent.Simple content) throws MessagingException, IOException {
        var files = content.attachments().stream().filter(attachment -> !attachment.inline()).toList();
        if (files.isEmpty()) {
            shown(whole, content);
            return;
        }
        var mixed = new MimeMultipart("mixed");
        var shown = new MimeBodyPart();
        shown(shown, content);
        mixed.addBodyPart(shown);
        for (var file : files) {
            mixed.addBodyPart(file(file));
        }
        whole.setContent(mixed);
    }

    private static void shown(MimePart part, MailContent.Simple content) throws MessagingException, IOException {
        var images = content.attachments().stream().filter(MailAttachment::inline).toList();
        if (images.isEmpty()) {
            texts(part, content);
            return;
        }
        var related = new MimeMultipart("related");
        var texts = new MimeBodyPart();
        texts(texts, content);
        related.addBodyPart(texts);
        for (var image : images) {
            related.addBodyPart(file(image));
        }
        part.setContent(related);
    }

    private static void texts(MimePart part, MailContent.Simple content) throws MessagingException {
        if (content.text().isPresent() && content.html().isPresent()) {
            // RFC 2046 5.1.4: the plainest form first, the preferred one last.
            var alternative = new MimeMultipart("alternative");
            var plain = new MimeBodyPart();
            text(plain, content.text().get(), "plain");
            alternative.addBodyPart(plain);
            var html = new MimeBodyPart();
            text(html, content.html().get(), "html");
            alternative.addBodyPart(html);
            part.setContent(alternative);
        } else if (content.html().isPresent()) {
            text(part, content.html().get(), "html");
        } else if (content.text().isPresent()) {
            text(part, content.text().get(), "plain");
        }
    }

    private static void text(MimePart part, MailContent.Part text, String subtype) throws MessagingException {
        part.setText(text.data(), text.charset(), subtype);
    }

    private static MimeBodyPart file(MailAttachment attachment) throws MessagingException, IOException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.bytes().asByteArray(), attachment.contentType())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setDisposition(attachment.inline() ? MimeBodyPart.INLINE : MimeBodyPart.ATTACHMENT);
        part.setFileName(MimeUtility.encodeText(attachment.fileName(), UTF_8.name(), null));
        if (attachment.contentId().isPresent()) {
            part.setContentID("<" + attachment.contentId().get() + ">");
        }
        if (attachment.description().isPresent()) {
            part.setDescription(attachment.description().get(), UTF_8.name());
        }
        return part;
    }

    private static InternetAddress[] array(List<InternetAddress> addresses) {
        return addresses.toArray(InternetAddress[]::new);
    }
}
