package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.run.RunResult.MessageResult;
import io.afterorder.local.run.RunResult.OrderResult;

/** The result as one JSON object. */
final class JsonResult {
    private final ObjectMapper json;

    JsonResult(ObjectMapper json) {
        this.json = json;
    }

    JsonNode of(RunResult result) {
        var root = json.createObjectNode();
        var orders = root.putArray("orders");
        result.orders().forEach(order -> orders.add(order(order)));
        var messages = root.putArray("messages");
        result.messages().forEach(message -> messages.add(message(message)));
        var solicitations = root.putArray("solicitations");
        result.solicitations().forEach(request -> solicitations.addObject().put("orderId", request.orderId())
                .put("touch", request.touch()).put("sentAt", request.sentAt().toString()));
        var deadLetters = root.putArray("deadLetters");
        result.deadLetters().forEach(letter -> deadLetters.add(deadLetter(letter)));
        var stopped = root.putArray("stopped");
        result.stopped().forEach(stop -> stopped.addObject().put("what", stop.what()).put("id", stop.id())
                .put("since", stop.since().toString()).put("reason", stop.reason()));
        return root;
    }

    private ObjectNode order(OrderResult order) {
        var node = json.createObjectNode().put("orderId", order.orderId()).put("marketplaceId", order.marketplaceId());
        var followUps = node.putArray("followUps");
        order.followUps()
                .forEach(followUp -> followUps.addObject().put("touch", followUp.touch())
                        .put("due", followUp.due().toString())
                        .put("outcome", followUp.outcome()).put("reason", followUp.reason()));
        var notPlanned = node.putArray("notPlanned");
        order.notPlanned()
                .forEach(absent -> notPlanned.addObject().put("touch", absent.touch()).put("reason", absent.reason()));
        return node;
    }

    private ObjectNode message(MessageResult message) {
        var node = json.createObjectNode().put("orderId", message.orderId()).put("touch", message.touch())
                .put("channel", message.channel())
                .put("to", message.to()).put("locale", message.locale()).put("subject", message.subject())
                .put("sentAt", message.sentAt().toString()).put("html", message.html()).put("text", message.text());
        var attachments = node.putArray("attachments");
        message.attachments().forEach(file -> attachments.addObject().put("name", file.fileName())
                .put("type", file.contentType()).put("bytes", file.size()));
        return node;
    }

    private ObjectNode deadLetter(DeadLetterResult letter) {
        return json.createObjectNode().put("reason", letter.reason()).put("where", letter.where()).put("body",
                letter.body());
    }
}
