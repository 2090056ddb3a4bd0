package io.afterorder.domain.criterion;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.SalesChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CriterionTest {
    private static final BuyerHistory FIRST = new BuyerHistory.Known(0, Set.of());
    private static final BuyerHistory REGULAR = new BuyerHistory.Known(3, Set.of("frequent"));
    private static final OrderDetails TWO_LAMPS = order(new SalesChannel.Amazon(Marketplace.DE),
            Optional.of(new Money(new BigDecimal("20.00"), "EUR")));
    private static final OrderDetails UNPRICED = order(new SalesChannel.Amazon(Marketplace.DE), Optional.empty());
    private static final OrderDetails OF_A_SHOP = order(
            new SalesChannel.OwnShop("Lamps & More", ZoneOffset.UTC, Locale.UK), Optional.empty());

    @ParameterizedTest
    @MethodSource
    void an_order_that_fits_is_taken(Criterion criterion, OrderDetails order, BuyerHistory history) {
        assertThat(criterion.refusal(order, history)).isEmpty();
    }

    static Stream<Arguments> an_order_that_fits_is_taken() {
        return Stream.of(arguments(new OfMarketplaces(Set.of(Marketplace.DE)), TWO_LAMPS, BuyerHistory.UNKNOWN),
                arguments(new OfMarketplaces(Set.of(Marketplace.DE)), OF_A_SHOP, BuyerHistory.UNKNOWN),
                arguments(new OfShops(List.of(new Glob("Lamps*"))), OF_A_SHOP, BuyerHistory.UNKNOWN),
                arguments(new FulfilledBy(Set.of(Fulfilment.MERCHANT)), TWO_LAMPS, BuyerHistory.UNKNOWN),
                arguments(new OfProducts(skus("LAMP-*")), TWO_LAMPS, BuyerHistory.UNKNOWN),
                arguments(new OfProducts(new ProductChoice(List.of(), List.of(new Glob("B0*")))), TWO_LAMPS,
                        BuyerHistory.UNKNOWN),
                arguments(value("40", "40.00"), TWO_LAMPS, BuyerHistory.UNKNOWN),
                arguments(new OfQuantity(OptionalInt.of(2), OptionalInt.of(2)), TWO_LAMPS, BuyerHistory.UNKNOWN),
                arguments(new OfBuyers(OfBuyers.Kind.FIRST), TWO_LAMPS, FIRST),
                arguments(new OfBuyers(OfBuyers.Kind.REPEAT), TWO_LAMPS, REGULAR),
                arguments(new OfSegments(Set.of("frequent", "generous")), TWO_LAMPS, REGULAR));
    }

    @ParameterizedTest
    @MethodSource
    void an_order_that_does_not_fit_is_refused_with_a_reason(Criterion criterion, OrderDetails order,
            BuyerHistory history, String reason) {
        assertThat(criterion.refusal(order, history)).map(Reason::text).contains(reason);
    }

    static Stream<Arguments> an_order_that_does_not_fit_is_refused_with_a_reason() {
        return Stream.of(
                arguments(new OfMarketplaces(Set.of(Marketplace.UK)), TWO_LAMPS, FIRST,
                        "it is not for the marketplace DE"),
                arguments(new OfShops(List.of(new Glob("Chairs"))), OF_A_SHOP, FIRST,
                        "it is not for the shop Lamps & More"),
                arguments(new FulfilledBy(Set.of(Fulfilment.AMAZON)), TWO_LAMPS, FIRST,
                        "it is not for orders that MERCHANT fulfils"),
                arguments(new OfProducts(skus("CHAIR-*")), TWO_LAMPS, FIRST,
                        "none of the order's products is among CHAIR-*"),
                arguments(value("41", "50"), TWO_LAMPS, FIRST, "the order is worth 40.00 EUR, less than 41 EUR"),
                arguments(value("0", "39.99"), TWO_LAMPS, FIRST, "the order is worth 40.00 EUR, more than 39.99 EUR"),
                arguments(new OfValue(Optional.empty(), Optional.empty(), "USD"), TWO_LAMPS, FIRST,
                        "it is for orders in USD, the order is in EUR"),
                arguments(value("1", "9"), UNPRICED, FIRST, "it asks what the order is worth, and no event says so"),
                arguments(new OfQuantity(OptionalInt.of(3), OptionalInt.empty()), TWO_LAMPS, FIRST,
                        "the order has 2 pieces, fewer than 3"),
                arguments(new OfQuantity(OptionalInt.empty(), OptionalInt.of(1)), TWO_LAMPS, FIRST,
                        "the order has 2 pieces, more than 1"),
                arguments(new OfBuyers(OfBuyers.Kind.FIRST), TWO_LAMPS, REGULAR,
                        "it is for first orders, and the buyer has ordered before"),
                arguments(new OfBuyers(OfBuyers.Kind.REPEAT), TWO_LAMPS, FIRST,
                        "it is for repeat buyers, and this is the buyer's first order"),
                arguments(new OfBuyers(OfBuyers.Kind.REPEAT), TWO_LAMPS, BuyerHistory.UNKNOWN,
                        "it is for repeat buyers, and nothing is known of what this buyer ordered before"),
                arguments(new OfSegments(Set.of("generous")), TWO_LAMPS, REGULAR,
                        "the buyer is in none of the segments generous"),
                arguments(new OfSegments(Set.of("generous")), TWO_LAMPS, BuyerHistory.UNKNOWN,
                        "it is for the segments generous, and nothing is known of what this buyer ordered before"));
    }

    private static OfValue value(String min, String max) {
        return new OfValue(Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)), "EUR");
    }

    private static ProductChoice skus(String pattern) {
        return new ProductChoice(List.of(new Glob(pattern)), List.of());
    }

    private static OrderDetails order(SalesChannel salesChannel, Optional<Money> price) {
        return new OrderDetails(salesChannel, Fulfilment.MERCHANT, Instant.EPOCH,
                List.of(new Item("LAMP-1", Optional.of("B000000001"), "Lamp", 2, price)), Optional.empty(),
                Buyer.UNKNOWN);
    }
}
