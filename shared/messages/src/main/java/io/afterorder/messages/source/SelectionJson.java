package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes which orders a campaign takes. Sets are sorted, so that the same files are compiled to the same bytes. */
final class SelectionJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SelectionJson() {}

    static ObjectNode of(Selection selection) {
        var json = JSON.objectNode().put("channel", selection.channel().name());
        selection.criteria().forEach(criterion -> write(criterion, json));
        return json;
    }

    static ObjectNode of(ProductChoice products) {
        var json = JSON.objectNode();
        json.set("skus", globs(products.skus()));
        json.set("asins", globs(products.asins()));
        return json;
    }

    static ArrayNode names(Set<? extends Enum<?>> values) {
        return array(values.stream().map(Enum::name).sorted().toList());
    }

    static ArrayNode texts(Set<String> texts) {
        return array(texts.stream().sorted().toList());
    }

    private static void write(Criterion criterion, ObjectNode json) {
        switch (criterion) {
            case OfMarketplaces(var marketplaces) -> json.set("marketplaces", names(marketplaces));
            case OfShops(var shops) -> json.set("shops", globs(shops));
            case FulfilledBy(var fulfilments) -> json.set("fulfilment", names(fulfilments));
            case OfProducts(var products) -> json.set("products", of(products));
            case OfValue value -> {
                var range = json.putObject("value").put("currency", value.currency());
                value.min().ifPresent(min -> range.put("min", min.toPlainString()));
                value.max().ifPresent(max -> range.put("max", max.toPlainString()));
            }
            case OfQuantity quantity -> {
                var range = json.putObject("quantity");
                quantity.min().ifPresent(min -> range.put("min", min));
                quantity.max().ifPresent(max -> range.put("max", max));
            }
            case OfBuyers(var kind) -> json.put("buyers", kind.name());
            case OfSegments(var segments) -> json.set("segments", texts(segments));
        }
    }

    private static ArrayNode globs(List<Glob> globs) {
        return array(globs.stream().map(Glob::text).toList());
    }

    private static ArrayNode array(Collection<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
