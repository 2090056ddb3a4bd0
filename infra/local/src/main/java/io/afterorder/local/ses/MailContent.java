package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import software.amazon.awssdk.core.SdkBytes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static io.afterorder.local.ses.SesErrors.badRequest;

/** What SendEmail is to send. */
sealed interface MailContent {
    /** Parts of which SES makes a message. */
    record Simple(Part subject, Optional<Part> text, Optional<Part> html, List<MailHeader> headers,
            List<MailAttachment> attachments) implements MailContent {}

    /** A whole MIME message. */
    record Raw(SdkBytes message) implements MailContent {}

    /** @param charset the name as it was given; US-ASCII where none was */
    record Part(String data, String charset) {
        static Part of(JsonNode node, String field) {
            if (!node.hasNonNull("Data")) {
                throw badRequest("Missing required field " + field + ".Data.");
            }
            var part = new Part(node.get("Data").asText(), node.path("Charset").asText("US-ASCII"));
            part.check(field);
            return part;
        }

        private void check(String field) {
            if (!Charset.isSupported(charset)) {
                throw badRequest("Unsupported charset " + charset + " in " + field + ".");
            }
            // SES would send question marks; a stand-in had better say so.
            if (!Charset.forName(charset).newEncoder().canEncode(data)) {
                throw badRequest(field + " has characters that " + charset + " cannot write; name a Charset that can,"
                        + " for example UTF-8.");
            }
        }
    }

    static MailContent of(JsonNode content) {
        var kinds = Stream.of("Simple", "Raw", "Template").filter(content::hasNonNull).toList();
        if (kinds.size() != 1) {
            throw badRequest("Content must have exactly one of Simple, Raw and Template; it has " + kinds + ".");
        }
        return switch (kinds.getFirst()) {
            case "Simple" -> simple(content.get("Simple"));
            case "Raw" -> raw(content.get("Raw"));
            default -> throw badRequest("Content.Template is not served by the local stand-in; send Simple or Raw.");
        };
    }

    private static Simple simple(JsonNode node) {
        var subject = Part.of(node.path("Subject"), "Content.Simple.Subject");
        if (subject.data().chars().anyMatch(c -> c == '\r' || c == '\n')) {
            throw badRequest("Content.Simple.Subject has a line break.");
        }
        var text = node.at("/Body/Text").asOptional().map(part -> Part.of(part, "Content.Simple.Body.Text"));
        var html = node.at("/Body/Html").asOptional().map(part -> Part.of(part, "Content.Simple.Body.Html"));
        if (text.isEmpty() && html.isEmpty()) {
            throw badRequest("Content.Simple.Body has neither Text nor Html.");
        }
        var headers = stream(node.path("Headers"))
                .map(header -> new MailHeader(Json.text(header, "Name"), Json.text(header, "Value"))).toList();
        MailHeader.check(headers);
        return new Simple(subject, text, html, headers,
                stream(node.path("Attachments")).map(MailAttachment::of).toList());
    }

    private static Raw raw(JsonNode node) {
        try {
            var bytes = node.path("Data").binaryValue();
            if (bytes != null && bytes.length > 0) {
                return new Raw(SdkBytes.fromByteArray(bytes));
            }
        } catch (IOException e) {
            throw badRequest("Content.Raw.Data is no base64: " + e.getMessage());
        }
        throw badRequest("Missing required field Content.Raw.Data.");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
