package io.afterorder.local.ses;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static io.afterorder.local.ses.SesErrors.badRequest;

/**
 * Who sends a message to whom, and under which tags: from the request, and for a raw message from its headers where the
 * request is silent.
 */
record Envelope(InternetAddress from, List<InternetAddress> to, List<InternetAddress> copies, Map<String, String> tags,
        String configurationSet) {
    private static final String TAGS_HEADER = "X-SES-MESSAGE-TAGS";
    private static final String SET_HEADER = "X-SES-CONFIGURATION-SET";

    /** Reads the envelope, and takes out of the message what only SES is to see. */
    static Envelope of(MailRequest request, MimeMessage message) {
        try {
            var envelope = read(request, message);
            message.removeHeader("Bcc");
            message.removeHeader(TAGS_HEADER);
            message.removeHeader(SET_HEADER);
            return envelope;
        } catch (MessagingException e) {
            throw badRequest("The message's headers cannot be read: " + e.getMessage());
        }
    }

    /** The bare addresses of all recipients. */
    List<String> recipients() {
        return Stream.concat(to.stream(), copies.stream()).map(InternetAddress::getAddress).toList();
    }

    private static Envelope read(MailRequest request, MimeMessage message) throws MessagingException {
        var named = !request.recipients().isEmpty();
        var to = named ? request.to() : addresses(message, RecipientType.TO);
        var cc = named ? request.cc() : addresses(message, RecipientType.CC);
        var bcc = named ? request.bcc() : addresses(message, RecipientType.BCC);
        if (to.isEmpty() && cc.isEmpty() && bcc.isEmpty()) {
            throw badRequest("Missing recipients: neither Destination nor the message's headers name an address.");
        }
        var tags = new LinkedHashMap<>(request.tags());
        tags(message).forEach(tags::putIfAbsent);
        var set = request.configurationSet().isEmpty()
                ? header(message, SET_HEADER).orElse("")
                : request.configurationSet();
        return new Envelope(from(request, message), to, Stream.concat(cc.stream(), bcc.stream()).toList(), tags, set);
    }

    private static InternetAddress from(MailRequest request, MimeMessage message) throws MessagingException {
        var header = header(message, "From").map(text -> Addresses.of(text.strip(), "From"));
        return request.from().or(() -> header)
                .orElseThrow(() -> badRequest("Missing sender: neither FromEmailAddress nor a From header."));
    }

    private static List<InternetAddress> addresses(MimeMessage message, RecipientType type) throws MessagingException {
        return Arrays.stream(Optional.ofNullable(message.getRecipients(type)).orElse(new Address[0]))
                .map(address -> Addresses.of(address.toString(), type.toString())).toList();
    }

    /** {@code name=value, name=value} */
    private static Map<String, String> tags(MimeMessage message) throws MessagingException {
        var tags = new LinkedHashMap<String, String>();
        for (var tag : header(message, TAGS_HEADER).orElse("").split("[,;]")) {
            var parts = tag.strip().split("=", 2);
            if (parts.length == 2) {
                tags.put(parts[0].strip(), parts[1].strip());
            }
        }
        return tags;
    }

    private static Optional<String> header(MimeMessage message, String name) throws MessagingException {
        return Optional.ofNullable(message.getHeader(name, ","));
    }
}
