package io.afterorder.domain.comparison;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.FeedbackLeft;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.OrderRecord;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

class TouchResultsTest {
    private static final Instant SENT = Instant.parse("2026-03-10T09:00:00Z");
    private static final State OUT = new State.Sent("m-1", SENT,
            new Dispatch(Route.SES, "check-up", "en-GB", "hash", "amazon-2025-07"));

    private int orders;

    @Test
    void what_a_buyer_did_after_the_message_counts_for_its_variant() {
        assertThat(results(Deed.REVIEWED, sent("plain", this::review), sent("plain", this::feedback),
                sent("plain", this::question), sent("short", this::question)))
                .containsExactly(new TouchResults("care", "check-up",
                        List.of(new Tried("plain", 3, 2), new Tried("short", 1, 0))));
    }

    @Test
    void what_counts_is_chosen() {
        assertThat(results(Deed.ASKED, sent("plain", this::review), sent("plain", this::question)))
                .containsExactly(new TouchResults("care", "check-up", List.of(new Tried("plain", 2, 1))));
    }

    @Test
    void what_was_done_before_the_message_is_not_its_work() {
        assertThat(results(Deed.REVIEWED, sent("plain", header -> new ReviewLeft(before(header), Optional.empty()))))
                .containsExactly(new TouchResults("care", "check-up", List.of(new Tried("plain", 1, 0))));
    }

    @Test
    void what_was_not_sent_or_has_one_form_or_is_of_an_expired_order_does_not_count() {
        assertThat(results(Deed.REVIEWED,
                record(new State.Skipped(new Reason("order.refunded", "it was"), SENT), Optional.of("plain"),
                        this::review),
                record(OUT, Optional.empty(), this::review),
                new OrderRecord(Order.unknown(new OrderId("gone")), 1, Set.of(), Optional.empty(),
                        List.of(row(new OrderId("gone"), OUT, Optional.of("plain"))))))
                .isEmpty();
    }

    private static List<TouchResults> results(Deed deed, OrderRecord... records) {
        var gathering = new TouchResults.Gathering(deed);
        List.of(records).forEach(gathering::add);
        return gathering.results();
    }

    private OrderRecord sent(String variant, Function<Header, OrderEvent> deed) {
        return record(OUT, Optional.of(variant), deed);
    }

    private OrderRecord record(State state, Optional<String> variant, Function<Header, OrderEvent> deed) {
        orders++;
        var id = new OrderId("order-" + orders);
        var details = new OrderDetails(new SalesChannel.Amazon(Marketplace.UK), Fulfilment.MERCHANT,
                SENT.minusSeconds(600), List.of(new Item("LAMP", Optional.empty(), "Lamp", 1)), Optional.empty(),
                Buyer.UNKNOWN);
        var order = Order.unknown(id).apply(new Confirmed(new Header("1", id, SENT.minusSeconds(600)), details))
                .apply(deed.apply(new Header("2", id, SENT.plusSeconds(60))));
        return new OrderRecord(order, 1, Set.of(), Optional.empty(), List.of(row(id, state, variant)));
    }

    private static FollowUp row(OrderId id, State state, Optional<String> variant) {
        return new FollowUp(new FollowUpKey(id, "care", "check-up"), SENT, SENT, state, false, List.of(), variant);
    }

    private OrderEvent review(Header header) {
        return new ReviewLeft(header, Optional.of(2));
    }

    private OrderEvent feedback(Header header) {
        return new FeedbackLeft(header, 5);
    }

    private OrderEvent question(Header header) {
        return new InquiryReceived(header, Optional.empty());
    }

    private static Header before(Header header) {
        return new Header(header.eventId(), header.orderId(), SENT.minusSeconds(1));
    }
}
