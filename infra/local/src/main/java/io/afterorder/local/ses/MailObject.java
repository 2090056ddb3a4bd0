package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.Json;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** The {@code mail} object that every SES event carries. */
final class MailObject {
    private MailObject() {}

    static ObjectNode of(AwsAccount account, String messageId, Instant sentAt, Envelope envelope, MimeMessage message) {
        var sender = envelope.from().getAddress();
        var mail = Json.object().put("timestamp", sentAt.toString()).put("source", envelope.from().toString())
                .put("sourceArn", account.arn("ses", "identity/" + domain(sender)))
                .put("sendingAccountId", account.id()).put("messageId", messageId);
        envelope.recipients().forEach(mail.putArray("destination")::add);
        mail.put("headersTruncated", false);
        var headers = mail.putArray("headers");
        for (var header : headers(message)) {
            headers.addObject().put("name", header.getName()).put("value", header.getValue());
        }
        var common = mail.putObject("commonHeaders");
        common.putArray("from").add(envelope.from().toString());
        envelope.to().stream().map(InternetAddress::toString).forEach(common.putArray("to")::add);
        common.put("messageId", messageId);
        subject(message, common);
        tags(envelope, sender, mail.putObject("tags"));
        return mail;
    }

    private static void tags(Envelope envelope, String sender, ObjectNode tags) {
        tags.putArray("ses:operation").add("SendEmail");
        tags.putArray("ses:configuration-set").add(envelope.configurationSet());
        tags.putArray("ses:source-ip").add("127.0.0.1");
        tags.putArray("ses:from-domain").add(domain(sender));
        tags.putArray("ses:caller-identity").add("local");
        envelope.tags().forEach((name, value) -> tags.putArray(name).add(value));
    }

    private static void subject(MimeMessage message, ObjectNode common) {
        try {
            common.put("subject", message.getSubject());
        } catch (MessagingException e) {
            throw SesErrors.badRequest("The message's subject cannot be read: " + e.getMessage());
        }
    }

    private static List<Header> headers(MimeMessage message) {
        try {
            return Collections.list(message.getAllHeaders());
        } catch (MessagingException e) {
            throw SesErrors.badRequest("The message's headers cannot be read: " + e.getMessage());
        }
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
