package io.afterorder.domain.port;

import io.afterorder.domain.EmailAddress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything of a message that a buyer or the mail service sees. */
public record MailContent(EmailAddress from, EmailAddress to, String subject, Optional<String> html, String text,
        Map<String, String> headers, List<Attachment> attachments) {
    public MailContent {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    /** A file that goes with the message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: messages are told apart by their hash
    public record Attachment(String name, String mediaType, byte[] content) {}

    /** SHA-256 over all parts, in hex: the same for the same message only. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(from.value(), to.value(), subject, html.orElse(""), text,
                    new TreeMap<>(headers).toString())) {
                add(digest, part.getBytes(StandardCharsets.UTF_8));
            }
            for (var attachment : attachments) {
                add(digest, attachment.name().getBytes(StandardCharsets.UTF_8));
                add(digest, attachment.mediaType().getBytes(StandardCharsets.UTF_8));
                add(digest, attachment.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
