package io.afterorder.messages.seller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.Optional;

/** What the profile tells of promises and of the seller's own shop, in the compiled file. */
final class ShopJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ShopJson() {}

    static ObjectNode write(Terms terms) {
        var json = JSON.objectNode();
        put(json, "returnDays", terms.returnDays());
        put(json, "refundDays", terms.refundDays());
        put(json, "returnCarrier", terms.returnCarrier());
        put(json, "replyHours", terms.replyHours());
        put(json, "updateDays", terms.updateDays());
        put(json, "warrantyYears", terms.warrantyYears());
        return json;
    }

    static Terms terms(JsonNode json) {
        return new Terms(number(json, "returnDays"), number(json, "refundDays"), words(json, "returnCarrier"),
                number(json, "replyHours"), number(json, "updateDays"), number(json, "warrantyYears"));
    }

    static ObjectNode write(Shop shop) {
        var json = JSON.objectNode();
        put(json, "home", shop.home());
        put(json, "order", shop.order());
        put(json, "cart", shop.cart());
        put(json, "returns", shop.returns());
        put(json, "invoice", shop.invoice());
        put(json, "unsubscribe", shop.unsubscribe());
        return json;
    }

    static Shop shop(JsonNode json) {
        return new Shop(words(json, "home"), words(json, "order"), words(json, "cart"), words(json, "returns"),
                words(json, "invoice"), words(json, "unsubscribe"));
    }

    static ObjectNode write(Offer offer) {
        var json = JSON.objectNode().put("code", offer.code());
        json.set("words", ProfileJson.write(offer.words(), JSON::textNode));
        put(json, "ends", offer.ends());
        put(json, "link", offer.link());
        return json;
    }

    static Offer offer(JsonNode json) {
        return new Offer(ProfileJson.byLanguage(json.get("words"), JsonNode::textValue), ProfileJson.text(json, "code"),
                words(json, "ends").map(LocalDate::parse), words(json, "link"));
    }

    static ObjectNode write(Listing listing) {
        var json = JSON.objectNode().put("link", listing.link()).put("new", listing.isNew());
        put(json, "price", listing.price());
        json.set("summary", ProfileJson.write(listing.summary(), JSON::textNode));
        json.set("goesWith", ProfileJson.words(listing.goesWith()));
        put(json, "upgrade", listing.upgrade());
        return json;
    }

    static Listing listing(JsonNode json) {
        return new Listing(ProfileJson.text(json, "link"), words(json, "price").map(Price::parse),
                ProfileJson.byLanguage(json.get("summary"), JsonNode::textValue),
                ProfileJson.list(json.get("goesWith"), JsonNode::textValue), words(json, "upgrade"),
                json.get("new").booleanValue());
    }

    private static void put(ObjectNode json, String name, Optional<?> value) {
        value.ifPresent(known -> json.put(name, known.toString()));
    }

    private static Optional<Integer> number(JsonNode json, String name) {
        return words(json, name).map(Integer::valueOf);
    }

    private static Optional<String> words(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::textValue);
    }
}
