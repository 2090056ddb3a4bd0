package io.afterorder.messages.source;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.DeliveryProof;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.Shipment;
import io.afterorder.messages.template.Vocabulary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may happen to an order that a message is tried on: every problem, each with what can come of it. */
final class SampleStory {
    static final OrderId ID = new OrderId("302-1234567-7654321");
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final DeliveryWindow WINDOW = new DeliveryWindow(day(3), day(5));

    private static final Shipment PARCEL = new Shipment(Optional.of("DHL"), Optional.of("00340434161094042557"),
            Optional.of("https://www.dhl.com/track?number=00340434161094042557"));
    private static final DeliveryProof PROOF = new DeliveryProof(
            Optional.of("https://proof.example.com/00340434161094042557.jpg"), Optional.of("K4"),
            Optional.of("K. Sample"));

    private final Order order;
    private final int day;

    private SampleStory(Order order, int day) {
        this.order = order;
        this.day = day;
    }

    /** As far as a template can be tried on it at all: the order is known, and nothing has happened. */
    static Order onlyConfirmed(OrderDetails details) {
        return new SampleStory(Order.unknown(ID), 0).then(header -> new Confirmed(header, details)).order;
    }

    /** All went well: shipped, delivered with proof; sent back and refunded. */
    static List<Order> withoutProblem(OrderDetails details) {
        var confirmed = new SampleStory(Order.unknown(ID), 0).then(header -> new Confirmed(header, details));
        var delivered = confirmed.shipped().then(header -> new Delivered(header, Optional.of(PROOF)));
        return List.of(confirmed.order, confirmed.shipped().order, delivered.order, delivered.askedTooLate().order,
                delivered.returned().order);
    }

    /** The same at its end, which has a value for nearly everything. */
    static Order settled(OrderDetails details) {
        return withoutProblem(details).getLast();
    }

    /** Every problem with every word that a feed may give for it, and every way in which it can be settled. */
    static List<Order> withProblems(OrderDetails details) {
        var confirmed = new SampleStory(Order.unknown(ID), 0).then(header -> new Confirmed(header, details));
        var orders = new ArrayList<Order>();
        for (var kind : ProblemKind.values()) {
            var problem = confirmed.problem(kind, Optional.empty());
            orders.addAll(List.of(problem.order, problem.refunded().order, problem.shipped().order,
                    problem.laterDate(Optional.empty()).order));
        }
        Vocabulary.ADDRESS_PARTS
                .forEach(part -> orders.add(confirmed.problem(ProblemKind.ADDRESS, Optional.of(part)).order));
        Vocabulary.CUSTOMS.forEach(word -> orders
                .add(confirmed.shipped().problem(ProblemKind.CUSTOMS, Optional.of(word)).order));
        Vocabulary.CAUSES.forEach(cause -> {
            orders.add(confirmed.problem(ProblemKind.LATE, Optional.of(cause)).order);
            orders.add(confirmed.shipped().laterDate(Optional.of(cause)).order);
        });
        return orders;
    }

    private SampleStory shipped() {
        return then(header -> new Shipped(header, PARCEL));
    }

    private SampleStory problem(ProblemKind kind, Optional<String> words) {
        return then(header -> new Problem(header, kind, words));
    }

    private SampleStory laterDate(Optional<String> cause) {
        return then(header -> new DeliveryEstimateChanged(header, new DeliveryWindow(day(7), day(9)), cause));
    }

    private SampleStory returned() {
        return then(header -> new ReturnRequested(header, Optional.empty())).then(ReturnReceived::new).refunded();
    }

    /** To return it, when most sellers take nothing back any more. */
    private SampleStory askedTooLate() {
        return new SampleStory(order, day + 120).then(header -> new ReturnRequested(header, Optional.empty()));
    }

    private SampleStory refunded() {
        return then(header -> new Refunded(header, Optional.of(new Money(new BigDecimal("12.5"), "EUR"))));
    }

    private SampleStory then(Function<Header, OrderEvent> event) {
        return new SampleStory(order.apply(event.apply(new Header("event-" + day, ID, day(day)))), day + 1);
    }

    private static Instant day(int number) {
        return START.plusSeconds(86_400L * number);
    }
}
