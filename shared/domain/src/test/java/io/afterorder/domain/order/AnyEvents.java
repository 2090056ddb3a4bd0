package io.afterorder.domain.order;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.OrderEvent.Header;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Any events of one order, within some weeks of each other and often at the same instant. */
public final class AnyEvents {
    public static final OrderId ORDER = new OrderId("302-1234567-7654321");
    public static final Instant START = Instant.parse("2026-03-20T10:00:00Z");

    private AnyEvents() {}

    public static Arbitrary<List<OrderEvent>> lists() {
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 17);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        return kinds.list().ofMaxSize(12).flatMap(chosen -> days.list().ofSize(chosen.size())
                .map(at -> IntStream.range(0, chosen.size()).mapToObj(i -> event(i, chosen.get(i), at.get(i)))
                        .toList()));
    }

    private static OrderEvent event(int number, int kind, int day) {
        var at = START.plusSeconds(86_400L * day);
        var header = new Header("event-" + number, ORDER, at);
        return switch (kind) {
            case 0, 13 -> confirmed(header, number % 2 == 0);
            case 1 -> new OrderEvent.Shipped(header,
                    new Shipment(Optional.of("DHL"), Optional.of("JJD" + number), Optional.empty()));
            case 2 -> new OrderEvent.DeliveryEstimateChanged(header, new DeliveryWindow(at, at.plusSeconds(86_400)),
                    Optional.of("snow"));
            case 3 -> new OrderEvent.Delivered(header, Optional.empty());
            case 4 -> new OrderEvent.Problem(header, ProblemKind.values()[number % ProblemKind.values().length],
                    Optional.empty());
            case 5 -> new OrderEvent.Cancelled(header, Optional.empty());
            case 6 -> new OrderEvent.ReturnRequested(header, Optional.of("too small"));
            case 7 -> new OrderEvent.ReturnReceived(header);
            case 8 -> new OrderEvent.Refunded(header, Optional.empty());
            case 9 -> new OrderEvent.ReviewLeft(header, Optional.of(4));
            case 10 -> new OrderEvent.FeedbackLeft(header, 3);
            case 14 -> new OrderEvent.OutForDelivery(header);
            case 15 -> new OrderEvent.InquiryReceived(header, Optional.of("delivery-date"));
            case 16 -> new OrderEvent.InquiryAnswered(header);
            case 17 -> new OrderEvent.CartAbandoned(header, details(false), Optional.empty());
            case 11 -> new OrderEvent.BuyerOptedOut(header);
            default -> new OrderEvent.BuyerOptedIn(header);
        };
    }

    public static OrderEvent confirmed(Header header, boolean withAddress) {
        return new OrderEvent.Confirmed(header, details(withAddress));
    }

    private static OrderDetails details(boolean withAddress) {
        var buyer = new Buyer(Optional.of("Ida Brandt"),
                withAddress ? Optional.of(new EmailAddress("q7x2k9m4p1z8@marketplace.amazon.de")) : Optional.empty(),
                Optional.empty());
        return new OrderDetails(new SalesChannel.Amazon(Marketplace.DE), Fulfilment.MERCHANT, START,
                List.of(new Item("KETTLE-1", Optional.of("B0AAAAAAA1"), "Kettle", 1)),
                Optional.of(new DeliveryWindow(START.plusSeconds(2 * 86_400), START.plusSeconds(4 * 86_400))),
                buyer);
    }
}
