package io.afterorder.compliance;

import java.util.Set;

/**
 * The reasons for which a message may be sent. Communication Guidelines, "Permitted Messages" (2020-11), for the amazon
 * channel; an own shop's customers may besides get transactional messages and, with consent, marketing.
 */
public final class Purposes {
    /** The only reasons for a message that the buyer did not ask for, on the amazon channel. */
    public static final Set<String> PROACTIVE = Set.of("ORDER_ISSUE", "ORDER_INFORMATION_NEEDED", "RETURN_QUESTION",
            "INVOICE", "REVIEW_REQUEST", "DELIVERY_APPOINTMENT", "CUSTOM_DESIGN", "PRODUCT_DOCUMENTS");
    /** Answers to a buyer's own message. */
    public static final Set<String> REPLIES = Set.of("INQUIRY_REPLY", "RETURN_REPLY", "CLAIM_REPLY");
    /** Notices about an own shop's order, on the direct channel. */
    public static final Set<String> TRANSACTIONAL = Set.of("ORDER_CONFIRMATION", "SHIPPING_UPDATE", "DELIVERY_NOTICE");
    /** Advertising, on the direct channel and with consent. */
    public static final Set<String> MARKETING = Set.of("PROMOTION", "PRODUCT_NEWS", "RECOMMENDATION", "CART_REMINDER");

    private Purposes() {}

    /** Whether a message of the purpose may go by the channel at all. */
    public static boolean permitted(String purpose, Channel channel) {
        return PROACTIVE.contains(purpose) || REPLIES.contains(purpose) || (channel == Channel.DIRECT
                && (TRANSACTIONAL.contains(purpose) || MARKETING.contains(purpose)));
    }
}
