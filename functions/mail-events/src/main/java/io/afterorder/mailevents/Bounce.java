package io.afterorder.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Reason;
import io.afterorder.domain.rule.AccountRestrictedRule;
import io.afterorder.domain.rule.BuyerOptOutRule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A message that came back.
 *
 * @param reason in words of our own: a mail server's may repeat the address
 */
record Bounce(Kind kind, Reason reason) {
    enum Kind {
        /** Amazon's relay: the buyer wants no messages. */
        OPTED_OUT,
        /** Amazon's relay: this message breaks the guidelines. */
        BLOCKED,
        /** Amazon's relay: the account may send no proactive messages. */
        RESTRICTED,
        /** No mail will ever be taken at the address. */
        ADDRESS,
        /** It may be taken another time. */
        PASSING
    }

    /** Of any marketplace, such as {@code marketplace.amazon.co.uk}. */
    private static final Pattern RELAY = Pattern.compile("marketplace\\.amazon\\.(?:com|(?:com?\\.)?[a-z]{2})");
    /** "The buyer opted out from receiving this message …" */
    private static final Pattern OPTED_OUT = Pattern.compile("\\bopted[ -]out\\b");
    /** "This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines." */
    private static final Pattern BLOCKED = Pattern
            .compile("\\b(?:did|does) not meet the buyer-seller messaging communication guidelines\\b");
    /** "… your account was (temporarily) restricted from sending proactive messages." */
    private static final Pattern RESTRICTED = Pattern
            .compile("\\baccount (?:was|is|has been) (?:\\w+ )?restricted from sending proactive messages\\b");

    /** @param bounce the record under {@code detail.bounce} */
    static Bounce read(JsonNode bounce) {
        var type = bounce.path("bounceType").asText("");
        var recipient = bounce.path("bouncedRecipients").path(0);
        var kind = isRelay(recipient.path("emailAddress").asText(""))
                ? relayed(recipient.path("diagnosticCode").asText(""), type)
                : plain(type);
        return new Bounce(kind, reason(kind, type, bounce));
    }

    /** Only Amazon's own servers are believed what they say of the buyer or the account. */
    private static Kind relayed(String diagnostic, String type) {
        var words = diagnostic.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (RESTRICTED.matcher(words).find()) {
            return Kind.RESTRICTED;
        }
        if (BLOCKED.matcher(words).find()) {
            return Kind.BLOCKED;
        }
        return OPTED_OUT.matcher(words).find() ? Kind.OPTED_OUT : plain(type);
    }

    /** Only a permanent bounce says that the address is no good (SES developer guide, "Bounce types"). */
    private static Kind plain(String type) {
        return type.equals("Permanent") ? Kind.ADDRESS : Kind.PASSING;
    }

    private static Reason reason(Kind kind, String type, JsonNode bounce) {
        return switch (kind) {
            case OPTED_OUT -> BuyerOptOutRule.reason();
            case BLOCKED -> new Reason("mail.blocked",
                    "Amazon blocked a message, as it did not meet the communication guidelines");
            case RESTRICTED -> new Reason(AccountRestrictedRule.ID,
                    "Amazon restricted the account from sending proactive messages");
            case ADDRESS -> new Reason("recipient.bounced",
                    "mail to the buyer's address comes back for good (" + said(type, bounce) + ")");
            case PASSING -> new Reason("mail.bounced",
                    "it came back, and may be taken another time (" + said(type, bounce) + ")");
        };
    }

    private static String said(String type, JsonNode bounce) {
        return type + " " + MailEvent.plain(bounce.path("bounceSubType"));
    }

    private static boolean isRelay(String address) {
        try {
            return RELAY.matcher(new EmailAddress(address).host()).matches();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
