package io.afterorder.messages.seller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.compliance.Declared.Necessity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The profile in the compiled file. */
public final class ProfileJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProfileJson() {}

    public static ObjectNode write(SellerProfile profile) {
        var json = JSON.objectNode().put("brand", profile.brand()).put("website", profile.website())
                .put("postalAddress", profile.postalAddress());
        profile.logo().ifPresent(logo -> json.putObject("logo").put("link", logo.link()).put("alt", logo.alt())
                .put("width", logo.width()).put("height", logo.height()));
        var products = json.putArray("products");
        profile.products().forEach(product -> products.add(write(product)));
        json.set("terms", ShopJson.write(profile.terms()));
        json.set("shop", ShopJson.write(profile.shop()));
        profile.offer().ifPresent(offer -> json.set("offer", ShopJson.write(offer)));
        return json;
    }

    private static ObjectNode write(Product product) {
        var json = JSON.objectNode();
        json.set("skus", words(product.skus()));
        json.set("asins", words(product.asins()));
        json.set("names", write(product.names(), JSON::textNode));
        var documents = json.putArray("documents");
        for (var document : product.documents()) {
            var entry = documents.addObject().put("link", document.link()).put("necessity",
                    document.necessity().name());
            entry.set("titles", write(document.titles(), JSON::textNode));
        }
        json.set("care", write(product.care(), ProfileJson::words));
        json.set("setup", write(product.setup(), ProfileJson::words));
        product.listing().ifPresent(listing -> json.set("shop", ShopJson.write(listing)));
        return json;
    }

    static <T> ObjectNode write(ByLanguage<T> values, Function<T, JsonNode> writing) {
        var sorted = new TreeMap<String, JsonNode>();
        values.values().forEach((locale, value) -> sorted.put(locale.toLanguageTag(), writing.apply(value)));
        var json = JSON.objectNode();
        sorted.forEach(json::set);
        return json;
    }

    static ArrayNode words(List<String> words) {
        var array = JSON.arrayNode();
        words.forEach(array::add);
        return array;
    }

    static SellerProfile read(JsonNode json) {
        var logo = Optional.ofNullable(json.get("logo")).map(node -> new Logo(text(node, "link"), text(node, "alt"),
                node.get("width").intValue(), node.get("height").intValue()));
        return new SellerProfile(text(json, "brand"), text(json, "website"), text(json, "postalAddress"), logo,
                list(json.get("products"), ProfileJson::product), ShopJson.terms(json.get("terms")),
                ShopJson.shop(json.get("shop")), Optional.ofNullable(json.get("offer")).map(ShopJson::offer));
    }

    private static Product product(JsonNode json) {
        return new Product(list(json.get("skus"), JsonNode::textValue), list(json.get("asins"), JsonNode::textValue),
                byLanguage(json.get("names"), JsonNode::textValue), list(json.get("documents"), ProfileJson::document),
                byLanguage(json.get("care"), ProfileJson::lines),
                byLanguage(json.get("setup"), ProfileJson::lines),
                Optional.ofNullable(json.get("shop")).map(ShopJson::listing));
    }

    private static List<String> lines(JsonNode array) {
        return list(array, JsonNode::textValue);
    }

    private static ProductDocument document(JsonNode json) {
        return new ProductDocument(byLanguage(json.get("titles"), JsonNode::textValue), text(json, "link"),
                Necessity.valueOf(text(json, "necessity")));
    }

    static <T> ByLanguage<T> byLanguage(JsonNode json, Function<JsonNode, T> reading) {
        var values = new HashMap<Locale, T>();
        json.properties().forEach(
                entry -> values.put(Locale.forLanguageTag(entry.getKey()), reading.apply(entry.getValue())));
        return new ByLanguage<>(values);
    }

    static String text(JsonNode json, String key) {
        return json.get(key).textValue();
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
    }
}
