package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.OrderId;
import io.afterorder.local.ses.SentMail;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What services say, with a mark in every text that others may have written. */
final class MarkedReports {
    private static final List<String> KINDS = List.of("Send", "Delivery", "Bounce", "Complaint", "Reject",
            "DeliveryDelay", "Rendering Failure");
    private static final String WORD = """
            {"bounceType":"Permanent","bounceSubType":"MARK's","delayType":"MARK's","reason":"MARK's is bad content","errorMessage":"MARK",
             "complaintFeedbackType":"MARK's","complaintSubType":"MARK's","userAgent":"MARK","smtpResponse":"250 MARK",
             "bouncedRecipients":[{"emailAddress":"MARK@mail.example","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 <MARK@mail.example> unknown"}],
             "complainedRecipients":[{"emailAddress":"MARK@mail.example"}],"recipients":["MARK@mail.example"],
             "delayedRecipients":[{"emailAddress":"MARK@mail.example","diagnosticCode":"smtp; 421 MARK"}]}""";
    private static final String EVENT = """
            {"source":"aws.ses","time":"TIME","detail":{"eventType":"KIND","mail":{"messageId":"ID","destination":["MARK@mail.example"],
             "commonHeaders":{"to":["MARK@mail.example"],"subject":"For MARK"},"headers":[{"name":"To","value":"MARK"}]}}}""";
    private static final String NOTIFICATION = """
            {"NotificationVersion":"1.0","NotificationType":"ORDER_CHANGE","PayloadVersion":"1.0","EventTime":"2026-03-02T10:00:00Z",
             "Payload":{"OrderChangeNotification":{"NotificationLevel":"OrderLevel","SellerId":"MARK","AmazonOrderId":"ORDER",
             "OrderChangeType":"OrderStatusChange","Summary":{"MarketplaceId":"A1PA6795UKMFR9","OrderStatus":"Shipped",
             "PurchaseDate":"2026-03-02T10:00:00Z","DestinationPostalCode":"MARK","FulfillmentType":"MFN"}}},
             "NotificationMetadata":{"ApplicationId":"MARK","SubscriptionId":"MARK","PublishTime":"2026-03-02T10:00:00Z","NotificationId":"n-1"}}""";
    private static final String WAKE = """
            {"orderId":"ID","campaign":"after-purchase","touch":"check-up","due":"some day","buyer":"MARK"}""";

    private final Marks marks;

    MarkedReports(Marks marks) {
        this.marks = marks;
    }

    /** Everything that the mail service may say of a message, and the same with a time that is none. */
    List<String> of(SentMail mail, Instant now) {
        return KINDS.stream().flatMap(kind -> Stream.of(event(mail, kind, now.toString()),
                event(mail, kind, "the day of " + marks.of("time of " + kind)))).toList();
    }

    String notification(OrderId order) {
        return marks.planted("notification", json(NOTIFICATION.replace("\"ORDER\"", "\"" + order + "\""))).toString();
    }

    /** At a time that is none, so that the function fails. */
    String wake(OrderId order) {
        return marks.planted("wake", json(WAKE.replace("ID", order.value()))).toString();
    }

    private String event(SentMail mail, String kind, String time) {
        var document = (ObjectNode) marks.planted("mail event",
                json(EVENT.replace("TIME", time).replace("KIND", kind).replace("ID", mail.messageId())));
        var detail = (ObjectNode) document.path("detail");
        var tags = ((ObjectNode) detail.path("mail")).putObject("tags");
        mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
        tags.putArray("ses:configuration-set").add(mail.configurationSet());
        for (var name : List.of("bounce", "complaint", "reject", "delivery", "deliveryDelay", "failure")) {
            detail.set(name, marks.planted("mail event " + kind, json(WORD)));
        }
        return document.toString();
    }

    static JsonNode json(String text) {
        try {
            return Project.JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
