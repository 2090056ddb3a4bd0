package io.afterorder.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static io.afterorder.compliance.RuleEntry.Certainty.A;
import static io.afterorder.compliance.RuleEntry.Certainty.B;
import static io.afterorder.compliance.RuleEntry.Certainty.C;
import static io.afterorder.compliance.RuleEntry.Channels.AMAZON;
import static io.afterorder.compliance.RuleEntry.Channels.ANY;
import static io.afterorder.compliance.RuleEntry.Channels.DIRECT;
import static io.afterorder.compliance.RuleEntry.Needs.CONTEXT;
import static io.afterorder.compliance.RuleEntry.Needs.MESSAGE;
import static io.afterorder.compliance.Severity.BLOCK;
import static io.afterorder.compliance.Severity.WARN;

/** Every rule with its text, certainty and source, in the order in which findings are told. */
public final class RuleCatalogue {
    private static final String GUIDELINES = "Amazon Communication Guidelines, 2020-11";
    private static final String MESSAGING = "Amazon Buyer-Seller Messaging, seller help";
    private static final String PRACTICE = "practice of sellers; no text of Amazon's says it";
    private static final String GDPR = "Directive 2002/58/EC article 13, GDPR article 7";

    private static final List<RuleEntry> ENTRIES = List.of(
            rule("purpose.not-permitted", ANY, MESSAGE, BLOCK, B, GUIDELINES + ", Permitted Messages",
                    "The stated purpose is not one of those permitted for the channel."),
            rule("purpose.status-only", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", not permitted: order or shipping confirmations",
                    "The message only confirms an order, a shipment or a delivery: Amazon sends those itself."),
            rule("purpose.thanks-only", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", not permitted: only \"Thank you\"",
                    "The message only says thank you, or only that you are here to help."),
            rule("marketing.promotion", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", not permitted: marketing or promotional messages",
                    "Marketing or promotion: coupons, discount codes, other products, newsletters, social media, store visits, referrals."),
            reply("required.order-id", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", proactive messages must include the order id",
                    "The order's own id (3-7-7 digits) appears in the subject or the body."),
            rule("required.buyer-language", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", in the buyer's language of preference",
                    "The message is in the buyer's language of preference."),
            rule("required.rendered", ANY, MESSAGE, BLOCK, A, "Afterorder: a message is finished before it is sent",
                    "No placeholder is left unrendered and no required value is empty; subject and body are not blank."),
            reply("timing.too-late", AMAZON, CONTEXT, BLOCK, B, GUIDELINES + ", within 30 days of order completion",
                    "Sent within 30 days of order completion (counted from delivery, estimated where it is not known)."),
            rule("review.incentive", ANY, MESSAGE, BLOCK, B,
                    GUIDELINES + "; Amazon customer reviews policy; US FTC 16 CFR 465.4",
                    "Offers money, gift card, free or discounted product, refund, rebate or any future benefit for a review or feedback."),
            rule("review.positive-steering", ANY, MESSAGE, BLOCK, B, GUIDELINES + "; Amazon customer reviews policy",
                    "Asks for a positive or five-star review, asks only if the buyer is happy, or diverts unhappy buyers away from reviewing."),
            rule("review.change-or-remove", ANY, MESSAGE, BLOCK, B, GUIDELINES + "; Amazon customer reviews policy",
                    "Asks to change, update or remove an existing review or feedback."),
            rule("review.repeat", AMAZON, CONTEXT, BLOCK, A, GUIDELINES + ", no repeated requests per order",
                    "A review or feedback was already requested for this order, by message or by Amazon's own request."),
            rule("order.ask-to-cancel", AMAZON, MESSAGE, BLOCK, B, "Amazon seller help, cancelling orders",
                    "Asks the buyer to cancel the order."),
            rule("link.insecure", ANY, MESSAGE, BLOCK, B, GUIDELINES + ", links must be secure (https)",
                    "A link is http, not https."),
            rule("link.external", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", external links only where necessary for the order",
                    "A link leaves Amazon and is not declared necessary to complete or use the order (tracking, driver, manual, VAT invoice)."),
            rule("link.malformed", ANY, MESSAGE, BLOCK, B, GUIDELINES + ", working links only",
                    "A link cannot work: no host, unencoded spaces, javascript: or data: scheme, link shortener."),
            rule("link.opt-out", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", no opt-out links: Amazon handles opt-out",
                    "A link to opt out of messages."),
            rule("contact.email-address", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", no e-mail addresses",
                    "An e-mail address in the message."),
            rule("contact.phone-number", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", no telephone numbers; exception C: one source",
                    "A telephone number; allowed only where declared as a warranty, shipping-provider or manufacturer line."),
            rule("attachment.kind", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", attachments",
                    "An attachment that is not product instructions, warranty information or an invoice."),
            rule("attachment.size", AMAZON, MESSAGE, BLOCK, A, MESSAGING + ", attachments up to 10 MB",
                    "Attachments over 10 MB in all."),
            rule("image.tracking", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", no tracking pixels or images",
                    "A tracking pixel or tracking image (1x1, hidden, per-recipient query, known tracker host)."),
            rule("image.insecure", ANY, MESSAGE, BLOCK, B, GUIDELINES + ", links must be secure (https)",
                    "An image loaded over http."),
            rule("image.of-product", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", no images of purchased products: Amazon includes its own",
                    "A picture of the purchased product."),
            rule("image.unrelated", AMAZON, MESSAGE, WARN, C,
                    GUIDELINES + ", images that do not relate to the seller's brand",
                    "An image that is not declared as the seller's brand."),
            rule("image.logo-link", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", logos must not contain or link to a website",
                    "A logo that contains, shows or links to the seller's website."),
            rule("content.sensitive", ANY, MESSAGE, BLOCK, B, GUIDELINES + ", no sensitive content",
                    "Offensive, violent or adult language."),
            rule("style.accessibility", ANY, MESSAGE, BLOCK, B,
                    GUIDELINES + ", accessibility; WCAG 2.1 1.1.1, 1.4.3, 1.4.5, 2.4.4",
                    "Image without alt text, contrast under 4.5:1, empty link text, image used instead of text."),
            rule("style.emoji", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", no emojis", "An emoji in subject or body."),
            rule("style.gif", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", no GIFs", "A GIF image."),
            rule("style.margin", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", margins up to 20% of the maximum width",
                    "Margins over 20% of the maximum width."),
            rule("style.image-width", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", images up to 80% of the maximum width",
                    "An image or graphic wider than 80% of the maximum width."),
            rule("style.font-override", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", no override of line height, font family or font colour",
                    "Overrides Amazon's line height, font family or font colour."),
            rule("style.font-sizes", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", up to three font sizes",
                    "More than three font sizes."),
            rule("style.alignment", AMAZON, MESSAGE, BLOCK, B,
                    GUIDELINES + ", no centred text, no override of alignment",
                    "Centred text or another override of the default alignment."),
            rule("style.line-breaks", AMAZON, MESSAGE, BLOCK, B, GUIDELINES + ", up to two line breaks in a row",
                    "More than two line breaks in a row."),
            rule("style.spelling", ANY, MESSAGE, WARN, B, GUIDELINES + ", no spelling or grammar errors",
                    "Spelling or grammar errors; checked where templates are built, never at sending time."),
            rule("tone.unprofessional", ANY, MESSAGE, WARN, C, PRACTICE,
                    "Slang, shouting (capitals, repeated exclamation marks), offensive or over-familiar tone."),
            rule("tone.too-long", ANY, MESSAGE, WARN, C, PRACTICE,
                    "Longer than a buyer reads: over 200 words, or a subject over 80 characters."),
            reply("optout.buyer", AMAZON, CONTEXT, BLOCK, A, MESSAGING + ", buyer opt-out",
                    "The buyer opted out. Critical purposes (ORDER_INFORMATION_NEEDED, CUSTOM_DESIGN, DELIVERY_APPOINTMENT, an address problem) still go."),
            rule("subject.important-tag", AMAZON, MESSAGE, BLOCK, A, MESSAGING + ", \"[Important]\" removed",
                    "\"[Important]\" in the subject: the override was removed, misuse restricts the account.")
                    .since(LocalDate.of(2025, 7, 1)),
            reply("volume.per-order", AMAZON, CONTEXT, BLOCK, C, PRACTICE,
                    "More proactive messages than the seller's cap for one order (default 3)."),
            reply("volume.minimum-gap", ANY, CONTEXT, BLOCK, C, PRACTICE,
                    "Too soon after the last proactive message on the order (default 24 hours): moved, not dropped."),
            reply("volume.daily", AMAZON, CONTEXT, BLOCK, A, MESSAGING + ", daily limit",
                    "Over 5 x the average daily orders of the last 7 days + 600 proactive messages in a day: moved, not dropped."),
            rule("recipient.not-relay", AMAZON, MESSAGE, BLOCK, A, MESSAGING + ", relay addresses",
                    "The recipient is not an @marketplace.amazon.* relay address of the order's marketplace, is missing, or is a shared no-reply address."),
            rule("sender.not-registered", AMAZON, MESSAGE, BLOCK, A, MESSAGING + ", approved senders",
                    "The sender address is not one registered for Buyer-Seller Messaging."),
            reply("account.restricted", AMAZON, CONTEXT, BLOCK, B, MESSAGING + ", restricted accounts",
                    "Amazon restricted this account's proactive messages: all proactive e-mail stops until the seller lifts it."),
            rule("direct.no-consent", DIRECT, CONTEXT, BLOCK, B, GDPR,
                    "A marketing purpose without a recorded, unrevoked consent of this address."),
            rule("direct.amazon-data", DIRECT, MESSAGE, BLOCK, A, "Amazon acceptable use and data protection policies",
                    "The address came from Amazon (a relay address, or one read through its APIs)."),
            rule("direct.unsubscribe", DIRECT, MESSAGE, BLOCK, B, "RFC 8058; CAN-SPAM 15 USC 7704(a)(3); " + GDPR,
                    "A marketing purpose without a visible unsubscribe link, or without List-Unsubscribe and List-Unsubscribe-Post headers."),
            rule("direct.sender-identity", DIRECT, MESSAGE, BLOCK, B,
                    "CAN-SPAM 15 USC 7704(a)(5); Directive 2000/31/EC article 5",
                    "A marketing purpose without the postal address of the sender in the message."));

    private static final Map<String, RuleEntry> BY_ID = ENTRIES.stream()
            .collect(Collectors.toUnmodifiableMap(RuleEntry::id, Function.identity()));

    private RuleCatalogue() {}

    public static List<RuleEntry> entries() {
        return ENTRIES;
    }

    public static Optional<RuleEntry> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static RuleEntry rule(String id, RuleEntry.Channels channels, RuleEntry.Needs needs, Severity severity,
            RuleEntry.Certainty certainty, String source, String text) {
        return new RuleEntry(id, channels, needs, severity, certainty, false, Optional.empty(), text, source);
    }

    private static RuleEntry reply(String id, RuleEntry.Channels channels, RuleEntry.Needs needs, Severity severity,
            RuleEntry.Certainty certainty, String source, String text) {
        return new RuleEntry(id, channels, needs, severity, certainty, true, Optional.empty(), text, source);
    }
}
