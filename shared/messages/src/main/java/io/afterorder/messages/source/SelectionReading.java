package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.criterion.Criterion;
import io.afterorder.domain.criterion.FulfilledBy;
import io.afterorder.domain.criterion.OfBuyers;
import io.afterorder.domain.criterion.OfMarketplaces;
import io.afterorder.domain.criterion.OfProducts;
import io.afterorder.domain.criterion.OfQuantity;
import io.afterorder.domain.criterion.OfSegments;
import io.afterorder.domain.criterion.OfShops;
import io.afterorder.domain.criterion.OfValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads which orders a campaign takes. */
final class SelectionReading {
    static final List<Key> KEYS = List.of(Key.of("channel", "amazon"), Key.of("marketplaces", "[DE, UK]"),
            Key.of("shops", "[Lamps & More]"), Key.of("fulfilment", "[merchant]"), Key.of("skus", "[LAMP-*]"),
            Key.of("asins", "[B000000001]"), Key.of("value", "{min: 50, max: 200, currency: EUR}"),
            Key.of("quantity", "{min: 2, max: 10}"), Key.of("buyers", "repeat"), Key.of("segments", "[frequent]"));
    static final List<Key> PRODUCTS = List.of(Key.of("skus", "[LAMP-*]"), Key.of("asins", "[B000000001]"));
    private static final List<Key> VALUE = List.of(Key.of("min", "50"), Key.of("max", "200"),
            Key.of("currency", "EUR"));
    private static final List<Key> QUANTITY = List.of(Key.of("min", "2"), Key.of("max", "10"));

    private final YamlMapping orders;
    private final List<Criterion> criteria = new ArrayList<>();

    SelectionReading(YamlMapping orders) {
        this.orders = orders;
    }

    Optional<Selection> read() {
        var channel = orders.required("channel", Forms.CHANNEL);
        places(channel);
        var fulfilments = orders.list("fulfilment", Forms.FULFILMENT);
        if (!fulfilments.isEmpty()) {
            criteria.add(new FulfilledBy(Set.copyOf(fulfilments)));
        }
        var products = products(orders);
        if (!products.isAll()) {
            criteria.add(new OfProducts(products));
        }
        orders.section("value", "value", VALUE).flatMap(this::value).ifPresent(criteria::add);
        orders.section("quantity", "quantity", QUANTITY).ifPresent(this::quantity);
        orders.optional("buyers", Forms.BUYERS).map(OfBuyers::new).ifPresent(criteria::add);
        var segments = orders.list("segments", Forms::name);
        if (!segments.isEmpty()) {
            criteria.add(new OfSegments(Set.copyOf(segments)));
        }
        return channel.map(chosen -> new Selection(chosen, criteria));
    }

    static ProductChoice products(YamlMapping mapping) {
        return new ProductChoice(mapping.list("skus", Globs::read), mapping.list("asins", Globs::asin));
    }

    private void places(Optional<Channel> channel) {
        var marketplaces = orders.list("marketplaces", Forms.MARKETPLACE);
        var shops = orders.list("shops", Globs::read);
        if (!marketplaces.isEmpty()) {
            refuseOn(Channel.DIRECT, channel, "marketplaces", "write shops, or channel: amazon");
            criteria.add(new OfMarketplaces(Set.copyOf(marketplaces)));
        }
        if (!shops.isEmpty()) {
            refuseOn(Channel.AMAZON, channel, "shops", "write marketplaces, or channel: direct");
            criteria.add(new OfShops(shops));
        }
    }

    private void refuseOn(Channel unfit, Optional<Channel> channel, String key, String remedy) {
        if (channel.filter(unfit::equals).isPresent()) {
            orders.error(key, "does not go with the channel " + Forms.word(unfit) + "; " + remedy);
        }
    }

    private Optional<Criterion> value(YamlMapping value) {
        var min = value.optional("min", Forms::amount);
        var max = value.optional("max", Forms::amount);
        var currency = value.required("currency", Forms::currency);
        refuseEmptyRange(value, "value");
        if (min.isPresent() && max.filter(most -> most.compareTo(min.get()) < 0).isPresent()) {
            below(value, max.map(BigDecimal::toPlainString), min.map(BigDecimal::toPlainString));
        }
        return currency.map(code -> new OfValue(min, max, code));
    }

    private void quantity(YamlMapping quantity) {
        var min = quantity.optional("min", Forms::pieces);
        var max = quantity.optional("max", Forms::pieces);
        refuseEmptyRange(quantity, "quantity");
        if (min.isPresent() && max.filter(most -> most < min.get()).isPresent()) {
            below(quantity, max.map(Object::toString), min.map(Object::toString));
        }
        criteria.add(new OfQuantity(number(min), number(max)));
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    private static void below(YamlMapping range, Optional<String> max, Optional<String> min) {
        range.error("max", "\"" + max.orElse("") + "\" is less than min \"" + min.orElse("")
                + "\", so that no order is taken; write the greater number as max");
    }

    private void refuseEmptyRange(YamlMapping range, String key) {
        if (!range.has("min") && !range.has("max")) {
            orders.error(key, "has neither min nor max; write one of them or leave " + key + " out");
        }
    }
}
