package io.afterorder.orderevents;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Consents;
import io.afterorder.domain.port.EventQueue;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.orderevents.Outcome.Called;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a send reaches, when, and how it goes on; the queue and the table are tried in the local stack. */
class FanningTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final SendCall CALL = new SendCall("c-1", NOW, "spring", 0, Optional.empty());

    private final List<OrderEvent> turns = new ArrayList<>();
    private final List<SendCall> rests = new ArrayList<>();

    @Test
    void each_has_a_turn_at_the_rate_of_the_stack() {
        assertThat(fan(CALL, Optional.empty(), "ada", "bea", "cyd")).isEqualTo(new Called(3, 0, false));

        assertThat(turns).extracting(OrderEvent::occurredAt).containsExactly(NOW, NOW.plusMillis(500),
                NOW.plusSeconds(1));
        assertThat(turns).extracting(turn -> turn.orderId().value()).containsExactly("order-ada", "order-bea",
                "order-cyd");
        assertThat(rests).isEmpty();
    }

    @Test
    void the_rest_comes_back_through_the_queue_and_goes_on_where_it_stopped() {
        assertThat(fan(CALL, Optional.of("place"), "ada", "bea").goesOn()).isTrue();
        assertThat(rests).containsExactly(new SendCall("c-1", NOW, "spring", 2, Optional.of("place")));

        fan(rests.getFirst(), Optional.empty(), "cyd");
        assertThat(turns.getLast().occurredAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void doing_it_again_makes_the_same_events() {
        fan(CALL, Optional.empty(), "ada", "bea");
        var first = List.copyOf(turns);
        turns.clear();
        fan(CALL, Optional.empty(), "ada", "bea");

        assertThat(turns).isEqualTo(first);
    }

    @Test
    void whose_address_has_expired_and_who_withdrew_meanwhile_are_not_reached() {
        assertThat(fan(CALL, Optional.empty(), "expired", "withdrawn", "ada")).isEqualTo(new Called(1, 2, false));
        assertThat(turns).singleElement().extracting(OrderEvent::occurredAt).isEqualTo(NOW);
    }

    private Called fan(SendCall call, Optional<String> next, String... aliases) {
        return new Fanning(new OnePage(next, List.of(aliases)), new Kept(), new Queue(), 2, InstantSource.fixed(NOW))
                .fan(call);
    }

    private record OnePage(Optional<String> next, List<String> aliases) implements Consents {
        @Override
        public boolean keep(String buyerAlias, ConsentEvent word) {
            throw new AssertionError("a send keeps no word");
        }

        @Override
        public Page consenting(Optional<String> after, int most) {
            return new Page(aliases, next);
        }

        @Override
        public OrderId turn(String buyerAlias, String call, OrderId order, Instant now) {
            return order;
        }
    }

    private final class Queue implements EventQueue {
        @Override
        public void put(List<OrderEvent> events) {
            turns.addAll(events);
        }

        @Override
        public void put(SendCall rest) {
            rests.add(rest);
        }
    }

    /** Each buyer has one order, named after the alias. */
    private static final class Kept implements Orders {
        @Override
        public BuyerRecord buyer(String alias, Instant now) {
            var consent = alias.equals("withdrawn")
                    ? new Consent.Withdrawn(NOW)
                    : new Consent.Given(NOW.minusSeconds(60), "Yes", "checkout");
            return new BuyerRecord(alias, List.of(new Purchase(new OrderId("order-" + alias), NOW.minusSeconds(60),
                    true, Optional.empty(), Set.of())), consent);
        }

        @Override
        public OrderRecord load(OrderId id, Instant now) {
            var order = id.value().endsWith("expired") ? Order.unknown(id) : order(id);
            return new OrderRecord(order, 1, Set.of(), Optional.empty(), List.of());
        }

        private static Order order(OrderId id) {
            var shop = new SalesChannel.OwnShop("shop", ZoneOffset.UTC, Locale.UK);
            var details = new OrderDetails(shop, Fulfilment.MERCHANT, NOW,
                    List.of(new Item("LAMP-1", Optional.empty(), "Lamp", 1)), Optional.empty(),
                    new Buyer(Optional.empty(), Optional.of(new EmailAddress("someone@mail.example")),
                            Optional.empty()));
            return Order.unknown(id).apply(new Confirmed(new Header("1", id, NOW), details));
        }

        @Override
        public OrderRecord load(OrderId id, String buyerAlias, Instant now) {
            return load(id, now);
        }

        @Override
        public Saved save(OrderChange change) {
            throw new AssertionError("a send saves no order");
        }

        @Override
        public ClaimResult claim(Claim claim) {
            throw new AssertionError("a send claims nothing");
        }

        @Override
        public boolean replace(FollowUp before, FollowUp after) {
            throw new AssertionError("a send changes no follow-up");
        }

        @Override
        public List<FollowUp> inState(String label, int limit) {
            throw new AssertionError("a send looks nothing up");
        }

        @Override
        public List<FollowUp> inState(String label, Instant dueFrom, Instant dueUntil, int limit) {
            throw new AssertionError("a send looks nothing up");
        }
    }
}
