package io.afterorder.local.ses;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message that SES accepted, as a mail program reads it from the {@code .eml} file.
 *
 * @param messageId SES's id, as SendEmail answered it
 * @param from the sender, with its display name decoded
 * @param to the addresses of To
 * @param copies the addresses of Cc and Bcc
 * @param html the HTML part; empty where there is none
 * @param text the plain part; empty where there is none
 * @param headers all headers of the message, decoded; of a repeated one the last
 * @param tags the message tags that the sender gave
 * @param configurationSet its name; empty where none was named
 * @param sentAt when it was accepted, by the stack's clock
 * @param eml where the message lies
 */
public record SentMail(String messageId, String from, List<String> to, List<String> copies, String subject,
        String html, String text, Map<String, String> headers, List<Attachment> attachments, Map<String, String> tags,
        String configurationSet, Instant sentAt, Path eml) {

    /** @param size in bytes, decoded */
    public record Attachment(String fileName, String contentType, long size) {}
}
