package io.afterorder.compliance.image;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.link.Address;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether an address differs from reader to reader: it has their number, their address, or their order in it. */
final class Recipient {
    private static final Set<String> NAMES = Set.of("rid", "recipient", "recipientid", "recipient_id", "uid", "userid",
            "user_id", "user", "cid", "contact", "contactid", "contact_id", "customer", "customerid", "customer_id",
            "buyer", "buyerid", "buyer_id", "sid", "subscriber", "subscriberid", "subscriber_id", "mid", "messageid",
            "message_id", "msgid", "eid", "email", "mail", "e", "em", "to", "open", "opened", "opens", "track",
            "tracking", "trackingid", "trk", "tid", "pixel", "read", "order", "orderid", "order_id", "oid", "hash",
            "member", "memberid", "lead", "leadid", "lid", "token", "guid", "uuid", "mc_eid", "utm_recipient");
    private static final Set<String> OF_THE_FILE = Set.of("v", "ver", "version", "rev", "revision", "w", "h", "width",
            "height", "size", "q", "quality", "fm", "fmt", "format", "fit", "crop", "dpr", "auto", "ts", "t", "date",
            "etag", "cb", "build", "x-amz-signature", "x-amz-credential", "x-amz-security-token", "x-amz-date",
            "x-amz-algorithm", "signature", "sig", "se", "sp", "sv", "sr", "key-pair-id", "policy", "expires", "lang",
            "locale", "theme", "color", "colour", "scale", "ext", "name", "file");
    /** A number or a code that only a machine reads. */
    private static final Pattern CODE = Pattern.compile(
            "[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{20,}|(?=\\w*\\d)(?=\\w*[A-Za-z])[\\w-]{20,}={0,2}");
    /** As it stands or with its sign encoded, but not the {@code @2x} of a picture for sharp screens. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-](?:@|%40)(?!\\d+x\\.)[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.[a-z]{2,}");
    private static final int SHORTEST_LOCAL_PART = 5;

    private Recipient() {}

    static boolean namedIn(Address address, Message message) {
        if (!address.isWeb()) {
            return false;
        }
        var whole = address.rest().toLowerCase(Locale.ROOT);
        if (holdsAddress(whole) || holdsOrder(whole, message) || holdsLocalPart(whole, message)) {
            return true;
        }
        int query = address.rest().indexOf('?');
        return query >= 0 && namesReader(address.rest().substring(query + 1));
    }

    private static boolean namesReader(String query) {
        for (var parameter : query.split("[&;#]", 50)) {
            int equals = parameter.indexOf('=');
            var name = (equals < 0 ? "" : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            var value = parameter.substring(equals + 1);
            boolean code = value.length() < 500 && (CODE.matcher(value).matches() || isEncodedAddress(value));
            if ((NAMES.contains(name) && !value.isEmpty()) || (code && !OF_THE_FILE.contains(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAddress(String rest) {
        return (rest.indexOf('@') >= 0 || rest.contains("%40"))
                && ADDRESS.matcher(rest.substring(0, Math.min(rest.length(), 2_000))).find();
    }

    private static boolean holdsOrder(String rest, Message message) {
        var id = message.order().map(OrderFacts::orderId).orElse("");
        return id.length() >= SHORTEST_LOCAL_PART && (rest.contains(id) || rest.contains(id.replace("-", "")));
    }

    private static boolean holdsLocalPart(String rest, Message message) {
        int at = message.to().indexOf('@');
        return at >= SHORTEST_LOCAL_PART && rest.contains(message.to().substring(0, at).toLowerCase(Locale.ROOT));
    }

    private static boolean isEncodedAddress(String value) {
        if (value.length() < 8) {
            return false;
        }
        try {
            var padless = value.replace("%3D", "").replace("=", "").replace('+', '-').replace('/', '_');
            var decoded = new String(Base64.getUrlDecoder().decode(padless), StandardCharsets.UTF_8);
            return decoded.indexOf('@') > 0 && decoded.indexOf('.') > 0;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
