package io.afterorder.domain.campaign;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;

import java.util.Optional;
import java.util.Set;
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

    /** The buyer's last question has one of these topics, and was not asked before: it has an answer of its own. */
    record AskedAbout(Set<String> topics) implements SkipCondition {
        public AskedAbout {
            topics = Set.copyOf(topics);
        }

        @Override
        public Optional<Reason> against(Order order) {
            var topic = order.timeline().latest(InquiryReceived.class).flatMap(InquiryReceived::topic)
                    .filter(topics::contains);
            return topic.filter(known -> order.timeline().all(InquiryReceived.class)
                    .filter(inquiry -> inquiry.topic().filter(known::equals).isPresent()).count() == 1)
                    .flatMap(known -> because("asked-about",
                            "the buyer asked about " + known + ", which has an answer of its own"));
        }
    }

    /** The buyer last wished to return something for one of these causes, which has a message of its own. */
    record ReturnedFor(Set<String> causes) implements SkipCondition {
        public ReturnedFor {
            causes = Set.copyOf(causes);
        }

        @Override
        public Optional<Reason> against(Order order) {
            return order.timeline().latest(ReturnRequested.class).flatMap(ReturnRequested::cause).map(ReturnFor::word)
                    .filter(causes::contains)
                    .flatMap(cause -> because("returned-for",
                            "the buyer returns it as " + cause + ", which has a message of its own"));
        }
    }

    private static Optional<Reason> because(String code, String text) {
        return Optional.of(new Reason(CODE + code, text));
    }
}
