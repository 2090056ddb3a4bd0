package io.afterorder.orderevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.events.FeedEvent;
import io.afterorder.events.OrderEvents;
import io.afterorder.orderevents.Reading.Changed;
import io.afterorder.orderevents.Reading.NotUnderstood;
import io.afterorder.orderevents.Reading.Own;
import io.afterorder.sellingpartner.OrderChangeNotification;

/** Tells the two shapes of events apart by their fields. */
final class Intake {
    private final ObjectMapper json;
    private final OwnSeller seller;

    Intake(ObjectMapper json, OwnSeller seller) {
        this.json = json;
        this.seller = seller;
    }

    Reading read(String body) {
        try {
            return read(json.readTree(body));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return new NotUnderstood(at == null ? "$" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    wrong(e) + "; send an event of order-event.schema.json or Amazon's ORDER_CHANGE notification");
        }
    }

    /** In words of our own: Jackson's repeat what came in. */
    private static String wrong(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "this is nested deeper, or has a longer number, than any event";
        }
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? "a field is there twice"
                : "this is no JSON, or more than one value";
    }

    private Reading changed(JsonNode tree) {
        var notification = OrderChangeNotification.read(tree);
        seller.check(tree);
        return new Changed(notification);
    }

    private static Reading own(FeedEvent event) {
        return switch (event) {
            case FeedEvent.OfOrder(var happened) -> new Own(happened);
            case FeedEvent.OfCustomer(var word) -> new Reading.Consent(word);
            case FeedEvent.OfSeller(var call) -> new Reading.Call(call);
        };
    }

    private Reading read(JsonNode tree) {
        try {
            return OrderChangeNotification.recognises(tree)
                    ? changed(tree)
                    : own(OrderEvents.readAny(tree));
        } catch (EventNotUnderstood e) {
            return new NotUnderstood(e.where(), e.what() + "; " + e.remedy());
        }
    }
}
