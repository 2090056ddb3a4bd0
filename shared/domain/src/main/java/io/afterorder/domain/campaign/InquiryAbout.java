package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;

import java.time.Instant;
import java.util.Optional;

/** The buyer's last question about one topic, in the word by which the feed sorts questions. */
public record InquiryAbout(String topic) implements Trigger {
    @Override
    public Optional<Instant> instantOf(Order order) {
        return order.timeline().all(InquiryReceived.class)
                .filter(inquiry -> inquiry.topic().filter(topic::equals).isPresent()).map(OrderEvent::occurredAt)
                .reduce((_, later) -> later);
    }

    @Override
    public boolean isAbout(Milestone milestone) {
        return milestone == Milestone.INQUIRY_RECEIVED;
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public String absence() {
        return "the buyer has not asked about " + topic;
    }
}
