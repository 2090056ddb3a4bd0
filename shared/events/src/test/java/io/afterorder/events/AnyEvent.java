package io.afterorder.events;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryProof;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.PostalAddress;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.order.Shipment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Any event, with all that its type may carry. */
final class AnyEvent {
    private AnyEvent() {}

    static Arbitrary<OrderEvent> event() {
        return Arbitraries.oneOf(
                Combinators.combine(header(), details()).as(OrderEvent.Confirmed::new),
                Combinators.combine(header(), shipment()).as(OrderEvent.Shipped::new),
                Combinators.combine(header(), window(), text().optional()).as(OrderEvent.DeliveryEstimateChanged::new),
                header().map(OrderEvent.OutForDelivery::new),
                Combinators.combine(header(), topic().optional()).as(OrderEvent.InquiryReceived::new),
                header().map(OrderEvent.InquiryAnswered::new),
                Combinators.combine(header(), cart(), Arbitraries.of("https://shop.example/cart/7").optional())
                        .as((header, cart, link) -> new OrderEvent.CartAbandoned(header, at(cart, header), link)),
                Combinators.combine(header(), proof().optional()).as(OrderEvent.Delivered::new),
                Combinators.combine(header(), Arbitraries.of(ProblemKind.class), text().optional())
                        .as(OrderEvent.Problem::new),
                Combinators.combine(header(), text().optional()).as(OrderEvent.Cancelled::new),
                Combinators.combine(header(), text().optional()).as(OrderEvent.ReturnRequested::new),
                header().map(OrderEvent.ReturnReceived::new),
                Combinators.combine(header(), money().optional()).as(OrderEvent.Refunded::new),
                Combinators.combine(header(), stars().optional()).as(OrderEvent.ReviewLeft::new),
                Combinators.combine(header(), stars()).as(OrderEvent.FeedbackLeft::new),
                header().map(header -> new OrderEvent.SendReached(header, "spring-offer")),
                header().map(OrderEvent.BuyerOptedOut::new), header().map(OrderEvent.BuyerOptedIn::new));
    }

    private static Arbitrary<Header> header() {
        var orderId = Arbitraries.oneOf(Arbitraries.of("903-8868176-2219830"),
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64));
        return Combinators.combine(text(128), orderId.map(OrderId::new), instant()).as(Header::new);
    }

    private static Arbitrary<Instant> instant() {
        return Combinators.combine(Arbitraries.longs().between(0, Instant.parse("2099-12-31T23:59:59Z")
                .getEpochSecond()), Arbitraries.integers().between(0, 999_999_999)).as(Instant::ofEpochSecond);
    }

    private static Arbitrary<OrderDetails> details() {
        return Combinators.combine(salesChannel(), Arbitraries.of(Fulfilment.class), instant(),
                item().list().ofMinSize(1).ofMaxSize(5), window().optional(), buyer(), money().optional(),
                money().optional()).as(OrderDetails::new);
    }

    private static Arbitrary<OrderDetails> cart() {
        return Combinators.combine(ownShop(), item().list().ofMinSize(1).ofMaxSize(5), buyer(), money().optional(),
                money().optional())
                .as((shop, items, buyer, total, shipping) -> new OrderDetails(shop, Fulfilment.MERCHANT, Instant.EPOCH,
                        items,
                        Optional.empty(), buyer, total, shipping));
    }

    /** A cart has no time of its own but that of the event. */
    private static OrderDetails at(OrderDetails cart, Header header) {
        return new OrderDetails(cart.salesChannel(), cart.fulfilment(), header.occurredAt(), cart.items(),
                cart.deliveryWindow(), cart.buyer(), cart.total(), cart.shippingCost());
    }

    private static Arbitrary<String> topic() {
        return Arbitraries.of("delivery-date", "set-up", "returns");
    }

    private static Arbitrary<SalesChannel> salesChannel() {
        return Arbitraries.oneOf(Arbitraries.of(Marketplace.class).map(SalesChannel.Amazon::new), ownShop());
    }

    private static Arbitrary<SalesChannel> ownShop() {
        var zone = Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
        return Combinators.combine(text(), zone, language()).as(SalesChannel.OwnShop::new);
    }

    private static Arbitrary<Item> item() {
        return Combinators.combine(text(), text().optional(), text(), Arbitraries.integers().between(1, 1_000_000),
                money().optional(), text().optional()).as(Item::new);
    }

    private static Arbitrary<DeliveryWindow> window() {
        return Combinators.combine(instant(), instant()).as((one, other) -> one.isBefore(other)
                ? new DeliveryWindow(one, other)
                : new DeliveryWindow(other, one));
    }

    private static Arbitrary<PostalAddress> address() {
        return Arbitraries.strings().alpha().numeric().withChars(" ,üß").ofMinLength(1).ofMaxLength(200)
                .filter(line -> !line.isBlank()).list().ofMinSize(1).ofMaxSize(10).map(PostalAddress::new);
    }

    private static Arbitrary<Buyer> buyer() {
        var email = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(64)
                .map(local -> new EmailAddress(local + "@marketplace.amazon.de"));
        return Combinators.combine(text().optional(), email.optional(), language().optional(), address().optional(),
                address().optional()).as(Buyer::new);
    }

    private static Arbitrary<Locale> language() {
        return Arbitraries.of("de-DE", "en", "en-GB", "es-419", "zh-Hans-CN", "sr-Latn", "fil-PH")
                .map(Locale::forLanguageTag);
    }

    private static Arbitrary<Shipment> shipment() {
        return Combinators.combine(text().optional(), text().optional(),
                Arbitraries.of("https://track.example/1Z999", "http://example.org/?t=1&u=2").optional())
                .as(Shipment::new);
    }

    private static Arbitrary<DeliveryProof> proof() {
        return Combinators.combine(text().optional(), text().optional(), text().optional()).as(DeliveryProof::new);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(Arbitraries.bigDecimals().ofScale(2).between(BigDecimal.ZERO,
                new BigDecimal("999999.99")), Arbitraries.of("EUR", "USD", "JPY", "SEK")).as(Money::new);
    }

    private static Arbitrary<Integer> stars() {
        return Arbitraries.integers().between(1, 5);
    }

    private static Arbitrary<String> text() {
        return text(2_000);
    }

    private static Arbitrary<String> text(int longest) {
        StringArbitrary characters = Arbitraries.strings().ascii().withCharRange('\u00a1', '\u30ff');
        return characters.ofMinLength(1).ofMaxLength(longest).filter(text -> !text.isBlank());
    }
}
