package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static io.afterorder.local.ses.SesErrors.badRequest;

/** Mail addresses as SES takes them: RFC 5322, in 7-bit ASCII, names in other letters as RFC 2047 encoded words. */
final class Addresses {
    /** The longest local part, RFC 5321 4.5.3.1.1. */
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_ADDRESS = 320;

    private Addresses() {}

    static List<InternetAddress> list(JsonNode node, String field) {
        return stream(node.path(field)).map(address -> of(address.asText(), field)).toList();
    }

    static InternetAddress of(String text, String field) {
        if (text.chars().anyMatch(c -> c < ' ')) {
            throw badRequest(field + ": control character or line break in address '" + escaped(text) + "'");
        }
        if (text.chars().anyMatch(c -> c > '~')) {
            throw badRequest(
                    field + ": address '" + text + "' has characters beyond 7-bit ASCII; write a display name as"
                            + " an RFC 2047 encoded word and a domain in Punycode");
        }
        try {
            var address = new InternetAddress(text, true);
            checkLength(address.getAddress(), field);
            return address;
        } catch (AddressException e) {
            throw badRequest(e.getMessage() + ": '" + text + "' in " + field);
        }
    }

    private static void checkLength(String address, String field) {
        if (address.indexOf('@') > LONGEST_LOCAL_PART || address.length() > LONGEST_ADDRESS) {
            throw badRequest(field + ": address '" + address + "' is too long; at most " + LONGEST_LOCAL_PART
                    + " characters before the @ and " + LONGEST_ADDRESS + " in all");
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
