package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.Glob;
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
import io.afterorder.domain.order.Fulfilment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

import static io.afterorder.messages.campaign.CompiledJson.list;
import static io.afterorder.messages.campaign.CompiledJson.part;
import static io.afterorder.messages.campaign.CompiledJson.text;
import static io.afterorder.messages.campaign.CompiledJson.words;

/** Reads which orders a campaign takes. */
final class CompiledSelection {
    private CompiledSelection() {}

    static Selection read(JsonNode json) {
        var criteria = new ArrayList<Criterion>();
        part(json, "marketplaces")
                .ifPresent(_ -> criteria.add(new OfMarketplaces(words(json, "marketplaces", Marketplace::valueOf))));
        part(json, "shops").ifPresent(_ -> criteria.add(new OfShops(list(json, "shops", CompiledSelection::glob))));
        part(json, "fulfilment")
                .ifPresent(_ -> criteria.add(new FulfilledBy(words(json, "fulfilment", Fulfilment::valueOf))));
        part(json, "products").ifPresent(products -> criteria.add(new OfProducts(products(products))));
        part(json, "value").ifPresent(value -> criteria
                .add(new OfValue(amount(value, "min"), amount(value, "max"), text(value, "currency"))));
        part(json, "quantity").ifPresent(
                quantity -> criteria.add(new OfQuantity(pieces(quantity, "min"), pieces(quantity, "max"))));
        part(json, "buyers").ifPresent(kind -> criteria.add(new OfBuyers(OfBuyers.Kind.valueOf(kind.textValue()))));
        part(json, "segments").ifPresent(_ -> criteria.add(new OfSegments(words(json, "segments", name -> name))));
        return new Selection(Channel.valueOf(text(json, "channel")), criteria);
    }

    static ProductChoice products(JsonNode json) {
        return new ProductChoice(list(json, "skus", CompiledSelection::glob),
                list(json, "asins", CompiledSelection::glob));
    }

    private static Glob glob(JsonNode json) {
        return new Glob(json.textValue());
    }

    private static Optional<BigDecimal> amount(JsonNode range, String key) {
        return part(range, key).map(JsonNode::textValue).map(BigDecimal::new);
    }

    private static OptionalInt pieces(JsonNode range, String key) {
        return part(range, key).map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
    }
}
