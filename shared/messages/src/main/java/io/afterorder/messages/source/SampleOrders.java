package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.PostalAddress;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.seller.Listing;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.SellerProfile;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders made up to try a template on, in one language: of one product, of all that the seller tells of, of products that
 * nothing is told of and whose listings have long titles; on every marketplace whose buyers may prefer the language, or in
 * the seller's own shop; with every problem; and with nothing beside what every order has.
 */
final class SampleOrders {
    private static final List<Item> LONG_TITLES = List.of(
            new Item("LONG-1", Optional.empty(),
                    "Hearth & Larder Gooseneck Kettle 0.8 l, Brushed Steel, with Thermometer, "
                            + "for Gas, Induction & Ceramic Hobs | Pour Over [2026 Edition]",
                    1),
            new Item("LONG-2", Optional.of("B000000002"), "Donaudampfschifffahrtsgesellschaftskapitänsmützenhalterung "
                    + "Edelstahl (2er-Pack)", 12),
            new Item("LONG-3", Optional.of("B000000003"), "ペーパーフィルター 円すい形 1〜4杯用 100枚入り 無漂白 日本製 コーヒー用 まとめ買い", 2));

    private static final PostalAddress HOME = new PostalAddress(List.of("Kim Sample", "K4, 7", "10115 Berlin"));

    private final SellerProfile seller;
    private final Locale language;

    SampleOrders(SellerProfile seller, Locale language) {
        this.seller = seller;
        this.language = language;
    }

    /** @param withProblems whether orders that something went wrong with are wanted, too */
    Stream<Order> on(Channel channel, boolean withProblems) {
        var channels = channels(channel).toList();
        var first = channels.getFirst();
        var products = seller.products().stream().filter(product -> product.names().in(language).isPresent()).toList();
        var all = IntStream.range(0, products.size()).mapToObj(i -> item(products.get(i), i + 1)).toList();
        var one = products.isEmpty() ? LONG_TITLES.subList(1, 2) : List.of(item(telling(products), 1));
        var orders = new ArrayList<Order>();
        orders.addAll(SampleStory.withoutProblem(full(first, one)));
        if (withProblems) {
            orders.addAll(SampleStory.withProblems(full(first, one)));
        }
        orders.add(SampleStory.onlyConfirmed(bare(first, one)));
        orders.add(SampleStory.settled(full(first, all.isEmpty() ? LONG_TITLES : all)));
        orders.add(SampleStory.settled(full(first, LONG_TITLES)));
        channels.stream().skip(1).forEach(other -> orders.add(SampleStory.settled(full(other, one))));
        return orders.stream();
    }

    /** One with a next better one, so that every recommendation can be tried, or the first. */
    private static Product telling(List<Product> products) {
        return products.stream().filter(product -> product.listing().flatMap(Listing::upgrade).isPresent()).findFirst()
                .orElse(products.getFirst());
    }

    private OrderDetails full(SalesChannel channel, List<Item> items) {
        return new OrderDetails(channel, Fulfilment.MERCHANT, SampleStory.START, items,
                Optional.of(SampleStory.WINDOW), buyer(channel), Optional.of(euros("29.8")),
                Optional.of(euros("4.9")));
    }

    private OrderDetails bare(SalesChannel channel, List<Item> items) {
        return new OrderDetails(channel, Fulfilment.MERCHANT, SampleStory.START, items, Optional.empty(),
                new Buyer(Optional.empty(), address(channel), Optional.of(language)));
    }

    private Buyer buyer(SalesChannel channel) {
        return new Buyer(Optional.of("Kim Sample"), address(channel), Optional.of(language), Optional.of(HOME),
                Optional.of(HOME));
    }

    private static Optional<EmailAddress> address(SalesChannel channel) {
        return Optional.of(new EmailAddress(switch (channel) {
            case SalesChannel.Amazon(var marketplace) -> "sample@" + marketplace.relayDomain();
            case SalesChannel.OwnShop _ -> "sample@example.com";
        }));
    }

    private Stream<SalesChannel> channels(Channel channel) {
        return switch (channel) {
            case DIRECT -> Stream.of(new SalesChannel.OwnShop(seller.brand(), ZoneId.of("Europe/Berlin"), language));
            case AMAZON -> marketplaces().map(SalesChannel.Amazon::new);
        };
    }

    /** Those whose usual language it is come first; the United States where no marketplace has it. */
    private Stream<Marketplace> marketplaces() {
        var usual = Arrays.stream(Marketplace.values()).filter(place -> speaks(place.defaultLanguage()));
        var others = Arrays.stream(Marketplace.values()).filter(place -> !speaks(place.defaultLanguage()))
                .filter(place -> place.languages().stream().anyMatch(this::speaks));
        var all = Stream.concat(usual, others).toList();
        return all.isEmpty() ? Stream.of(Marketplace.US) : all.stream();
    }

    private boolean speaks(Locale other) {
        return other.getLanguage().equals(language.getLanguage());
    }

    private Item item(Product product, int number) {
        return new Item(
                product.skus().stream().findFirst().map(sku -> sku.replace("*", "1")).orElse("SAMPLE-" + number),
                product.asins().stream().findFirst(), product.names().in(language).orElseThrow(), number,
                Optional.of(euros("24.9")), Optional.of("N & E 2026"));
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
