package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import jakarta.mail.internet.InternetAddress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static io.afterorder.local.ses.SesErrors.badRequest;

/**
 * What SendEmail asks for, checked as SES checks it.
 *
 * @param from empty where only a raw message's own header names it
 */
record MailRequest(Optional<InternetAddress> from, List<InternetAddress> to, List<InternetAddress> cc,
        List<InternetAddress> bcc, List<InternetAddress> replyTo, MailContent content, Map<String, String> tags,
        String configurationSet) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final int MAX_TAGS = 50;
    private static final int MAX_RECIPIENTS = 50;

    static MailRequest of(JsonNode body) {
        var destination = body.path("Destination");
        var from = body.path("FromEmailAddress").asOptional().map(JsonNode::asText).filter(text -> !text.isEmpty())
                .map(text -> Addresses.of(text, "FromEmailAddress"));
        var request = new MailRequest(from, Addresses.list(destination, "ToAddresses"),
                Addresses.list(destination, "CcAddresses"), Addresses.list(destination, "BccAddresses"),
                Addresses.list(body, "ReplyToAddresses"), MailContent.of(body.path("Content")),
                tags(body.path("EmailTags")), Json.text(body, "ConfigurationSetName"));
        request.check();
        return request;
    }

    /** All who get it. */
    List<InternetAddress> recipients() {
        return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
    }

    private void check() {
        if (recipients().size() > MAX_RECIPIENTS) {
            throw badRequest("Recipient count exceeds " + MAX_RECIPIENTS + ".");
        }
        if (content instanceof MailContent.Simple) {
            if (from.isEmpty()) {
                throw badRequest("Missing required field FromEmailAddress.");
            }
            if (recipients().isEmpty()) {
                throw badRequest("Missing recipients: Destination names no address.");
            }
        }
    }

    private static Map<String, String> tags(JsonNode list) {
        if (list.size() > MAX_TAGS) {
            throw badRequest("EmailTags has " + list.size() + " tags; at most " + MAX_TAGS + " are allowed.");
        }
        var tags = new LinkedHashMap<String, String>();
        for (var tag : list) {
            var name = Json.text(tag, "Name");
            var value = Json.text(tag, "Value");
            checkTag("name", name);
            checkTag("value", value);
            if (tags.put(name, value) != null) {
                throw badRequest("Duplicate tag name <" + name + "> in EmailTags.");
            }
        }
        return tags;
    }

    private static void checkTag(String what, String text) {
        if (!TAG.matcher(text).matches()) {
            throw badRequest("Tag " + what + " <" + text + "> is invalid: 1 to 256 ASCII letters, digits, '_' or '-'.");
        }
    }
}
