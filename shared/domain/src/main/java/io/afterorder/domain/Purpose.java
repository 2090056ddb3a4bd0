package io.afterorder.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why a message is sent.
 *
 * <p>Source of the groups: Amazon's Communication Guidelines (2020-11), "Permitted Messages"; opt-outs do not hold back
 * what is critical to complete the order (Communication Guidelines, "Buyer opt-out").
 */
public enum Purpose {
    ORDER_ISSUE, ORDER_INFORMATION_NEEDED, RETURN_QUESTION, INVOICE, REVIEW_REQUEST, DELIVERY_APPOINTMENT, CUSTOM_DESIGN, PRODUCT_DOCUMENTS, INQUIRY_REPLY, RETURN_REPLY, CLAIM_REPLY, ORDER_CONFIRMATION, SHIPPING_UPDATE, DELIVERY_NOTICE, PROMOTION, PRODUCT_NEWS, RECOMMENDATION, CART_REMINDER;

    private static final Set<Purpose> CRITICAL = EnumSet.of(ORDER_INFORMATION_NEEDED, CUSTOM_DESIGN,
            DELIVERY_APPOINTMENT);
    private static final Set<Purpose> MARKETING = EnumSet.of(PROMOTION, PRODUCT_NEWS, RECOMMENDATION, CART_REMINDER);
    private static final Set<Purpose> REPLIES = EnumSet.of(INQUIRY_REPLY, RETURN_REPLY, CLAIM_REPLY);

    /** Whether it goes even to a buyer who opted out, because the order cannot be completed without it. */
    public boolean isCritical() {
        return CRITICAL.contains(this);
    }

    /** Whether it answers what the buyer wrote, so that limits on proactive messages do not hold it back. */
    public boolean isReply() {
        return REPLIES.contains(this);
    }

    /** Whether it advertises, which needs the customer's consent. */
    public boolean isMarketing() {
        return MARKETING.contains(this);
    }
}
