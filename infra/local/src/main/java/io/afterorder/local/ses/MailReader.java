package io.afterorder.local.ses;

import io.afterorder.local.ses.SentMail.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a message as a mail program does: the texts to show, the files, the headers. */
final class MailReader {
    private String html = "";
    private String text = "";
    private final List<Attachment> attachments = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String subject;

    MailReader(byte[] eml) {
        try {
            var message = MimeMail.parse(eml);
            subject = Optional.ofNullable(message.getSubject()).orElse("");
            readHeaders(message);
            read(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("no MIME message: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String subject() {
        return subject;
    }

    String html() {
        return html;
    }

    String text() {
        return text;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    private void readHeaders(MimeMessage message) throws MessagingException, IOException {
        for (var header : Collections.list(message.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null || part.isMimeType("message/rfc822")) {
            attachments.add(attachment(part));
        } else if (part.isMimeType("text/html")) {
            html = content(part);
        } else if (part.isMimeType("text/plain")) {
            text = content(part);
        } else {
            attachments.add(attachment(part));
        }
    }

    private static String content(Part part) throws MessagingException, IOException {
        // MIME writes CRLF; what was given to SendEmail had the sender's line ends.
        return (part.getContent() instanceof String content
                ? content
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).replace("\r\n", "\n");
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        var name = Optional.ofNullable(part.getFileName()).orElse("");
        return new Attachment(MimeUtility.decodeText(name), part.getContentType().replaceFirst(";(?s:.*)", ""),
                part.getInputStream().readAllBytes().length);
    }
}
