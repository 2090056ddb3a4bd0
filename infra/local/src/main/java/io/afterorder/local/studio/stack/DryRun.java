package io.afterorder.local.studio.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.Plan;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.events.OrderEvents;
import io.afterorder.local.http.Json;
import io.afterorder.sellingpartner.AmazonOrderEvents;
import io.afterorder.sellingpartner.OrderChangeNotification;

import java.util.List;

/** What an event would do, worked out on the functions that decide it; nothing is sent or written. */
public sealed interface DryRun {
    /** @param changesNothing whether it is a copy of an event that came before, or says nothing new */
    record Applied(OrderId before, Order after, Plan plan, boolean changesNothing) implements DryRun {}

    /** It would end in the dead letters. */
    record Refused(String where, String what) implements DryRun {}

    static DryRun of(String body, RunningStack stack) {
        try {
            return applied(events(Json.MAPPER.readTree(body), stack), stack);
        } catch (EventNotUnderstood e) {
            return new Refused(e.where(), e.what() + "; " + e.remedy());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return new Refused(at == null ? "$" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    "this is no JSON: " + e.getOriginalMessage());
        }
    }

    private static List<OrderEvent> events(JsonNode event, RunningStack stack) {
        if (!OrderChangeNotification.recognises(event)) {
            return List.of(OrderEvents.read(event));
        }
        var notification = OrderChangeNotification.read(event);
        var order = stack.amazonsOrder(notification.orderId())
                .orElseThrow(() -> new EventNotUnderstood("$.Payload.OrderChangeNotification.AmazonOrderId",
                        "Amazon's Orders API, as far as it stands in here, knows no order " + notification.orderId(),
                        "start the studio with --orders and a file that holds it"));
        return AmazonOrderEvents.of(notification, order);
    }

    private static DryRun applied(List<OrderEvent> events, RunningStack stack) {
        if (events.isEmpty()) {
            return new Refused("$", "Amazon holds the order as pending, so that there is nothing to plan yet");
        }
        var record = stack.order(events.getFirst().orderId());
        var after = record.order();
        for (var event : events) {
            after = after.apply(event);
        }
        var plan = stack.planning().plan(record, after, stack.now());
        return new Applied(record.order().id(), after, plan, after.equals(record.order()) && plan.changed().isEmpty());
    }
}
