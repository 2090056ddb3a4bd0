package io.afterorder.domain.campaign;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.Order;

import java.util.Optional;
import java.util.function.Predicate;

/** What a campaign file names as ground to leave a message out, looked at on the order as it is. */
public sealed interface SkipCondition {
    /** Begins the code of every reason that such a condition gives. */
    String CODE = "skip.";

    /** Why the order does not get the message; empty where this is no ground. */
    Optional<Reason> against(Order order);

    /** Something that has happened. */
    enum Happened implements SkipCondition {
        REVIEW_LEFT("the buyer has left a review", Order::hasReview), FEEDBACK_LEFT("the buyer has left feedback",
                Order::hasFeedback), REFUNDED("something was refunded", Order::isRefunded), RETURN_OPEN(
                        "the buyer asked to return something that has not come back",
                        Order::hasOpenReturn), INQUIRY_OPEN(
                                "the buyer wrote and waits for an answer", Order::hasOpenInquiry), DELIVERED_LATE(
                                        "it arrived after the delivery window that was promised",
                                        Order::isLate), SHIPPED(
                                                "it has been shipped", order -> order.shippedAt().isPresent());

        private final String text;
        private final Predicate<Order> happened;

        Happened(String text, Predicate<Order> happened) {
            this.text = text;
            this.happened = happened;
        }

        @Override
        public Optional<Reason> against(Order order) {
            return happened.test(order)
                    ? because(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), text)
                    : Optional.empty();
        }
    }

    /** A review or feedback with fewer stars. */
    record RatingBelow(int stars) implements SkipCondition {
        @Override
        public Optional<Reason> against(Order order) {
            var lowest = order.lowestRating();
            return lowest.isPresent() && lowest.getAsInt() < stars
                    ? because("low-rating", "the buyer gave " + lowest.getAsInt() + " stars, fewer than " + stars)
                    : Optional.empty();
        }
    }

    /** More pieces, of all products together. */
    record QuantityOver(int pieces) implements SkipCondition {
        @Override
        public Optional<Reason> against(Order order) {
            return order.details().filter(details -> details.pieces() > pieces)
                    .flatMap(details -> because("quantity",
                            "the order has " + details.pieces() + " pieces, more than " + pieces));
        }
    }

    private static Optional<Reason> because(String code, String text) {
        return Optional.of(new Reason(CODE + code, text));
    }
}
