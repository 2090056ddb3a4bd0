package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.SkipCondition;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.campaign.Variant;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Writes a touch. What most touches have not is left out. */
final class TouchJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TouchJson() {}

    static ObjectNode of(Touch touch) {
        var json = JSON.objectNode().put("id", touch.id()).put("purpose", touch.purpose().name());
        json.set("trigger", trigger(touch.trigger()));
        json.put("delay", touch.delay().toString());
        json.set("sendingHours", hours(touch.hours()));
        json.put("template", touch.template()).put("review", touch.reviewAsk().name()).put("expiresAfter",
                touch.expiresAfter().toString());
        if (!touch.products().isAll()) {
            json.set("products", SelectionJson.of(touch.products()));
        }
        touch.skips().forEach(skip -> write(skip, json.withObject("/skipIf")));
        touch.fallback().forEach(language -> json.withArray("fallback").add(language.toLanguageTag()));
        touch.enclosures().forEach(enclosure -> json.withArray("attachments").add(enclosure(enclosure)));
        touch.variants().forEach(variant -> json.withArray("variants").add(variant(variant)));
        return json;
    }

    private static JsonNode trigger(Trigger trigger) {
        return switch (trigger) {
            case Milestone milestone -> JSON.textNode(milestone.name());
            case ProblemReported(var kind) -> JSON.objectNode().put("problem", kind.name());
            case InquiryAbout(var topic) -> JSON.objectNode().put("inquiry", topic);
            case ReturnFor(var cause) -> JSON.objectNode().put("return", cause);
            case OnSend(var send) -> JSON.objectNode().put("send", send);
            case OnDate(var date) -> JSON.objectNode().put("date", date.toString());
        };
    }

    private static void write(SkipCondition condition, ObjectNode json) {
        switch (condition) {
            case SkipCondition.Happened happened -> json.withArray("happened").add(happened.name());
            case SkipCondition.RatingBelow(var stars) -> json.put("ratingBelow", stars);
            case SkipCondition.QuantityOver(var pieces) -> json.put("quantityOver", pieces);
            case SkipCondition.AskedAbout(var topics) -> json.set("inquiry", SelectionJson.texts(topics));
            case SkipCondition.ReturnedFor(var causes) -> json.set("return", SelectionJson.texts(causes));
        }
    }

    private static ObjectNode enclosure(Enclosure enclosure) {
        var json = SelectionJson.of(enclosure.products()).put("kind", enclosure.kind().name());
        var files = json.putObject("files");
        enclosure.files().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Locale::toLanguageTag)))
                .forEach(entry -> files.putObject(entry.getKey().toLanguageTag()).put("name", entry.getValue().name())
                        .put("type", entry.getValue().mediaType()).put("bytes", entry.getValue().bytes())
                        .put("sha256", entry.getValue().sha256()));
        return json;
    }

    private static ObjectNode variant(Variant variant) {
        var json = JSON.objectNode().put("id", variant.id()).put("weight", variant.weight())
                .put("template", variant.template()).put("delay", variant.delay().toString());
        json.set("sendingHours", hours(variant.hours()));
        return json;
    }

    private static ArrayNode hours(SendingHours hours) {
        var windows = JSON.arrayNode();
        hours.windows().forEach(window -> windows.addObject().put("from", window.from().toString())
                .put("to", window.to().toString()).set("weekdays", SelectionJson.names(window.weekdays())));
        return windows;
    }
}
