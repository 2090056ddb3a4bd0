package io.afterorder.local.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of input: a message, bare or in the field {@code message} of a labelled one.
 *
 * @param expected the rules that a labelled line says must block; empty where it says nothing
 */
record MessageLine(Message message, Optional<List<String>> expected) {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static MessageLine parse(String line) throws NotAMessageException {
        var node = json(line);
        if (!node.isObject()) {
            throw new NotAMessageException("the line is not a JSON object; write one message a line");
        }
        var outer = new Fields(node, "");
        var inner = outer.object("message");
        return new MessageLine(message(inner.orElse(outer)),
                node.has("expect") ? Optional.of(outer.texts("expect")) : Optional.empty());
    }

    /** The id that the line gives itself, so that its error can be told apart; empty where even that cannot be read. */
    static String idOf(String line) {
        try {
            var node = json(line);
            return node.path("message").path("id").asText(node.path("id").asText(""));
        } catch (NotAMessageException noJson) {
            return "";
        }
    }

    private static JsonNode json(String line) throws NotAMessageException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new NotAMessageException(column(e) + "not JSON (" + e.getOriginalMessage()
                    + "); write one JSON object a line");
        }
    }

    /** Where the error is, for the reader of a long line; Jackson does not know it of nesting that is too deep. */
    private static String column(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation()).map(place -> "column " + place.getColumnNr() + ": ").orElse("");
    }

    private static Message message(Fields fields) throws NotAMessageException {
        var message = Message
                .of(fields.constant("channel", Channel.class), fields.requiredText("purpose"),
                        fields.language("locale"))
                .id(fields.text("id")).from(fields.text("from")).to(fields.text("to")).subject(fields.text("subject"));
        fields.optionalText("html").ifPresent(message::html);
        fields.optionalText("text").ifPresent(message::text);
        headers(fields, message);
        for (var attachment : fields.objects("attachments")) {
            message.attach(new Attachment(attachment.text("name"), attachment.text("type"), attachment.number("bytes"),
                    attachment.constant("kind", Attachment.Kind.class)));
        }
        declared(fields, message);
        var order = fields.object("order");
        if (order.isPresent()) {
            message.order(order(order.get()));
        }
        var seller = fields.object("seller");
        if (seller.isPresent()) {
            message.seller(seller(seller.get()));
        }
        return message.build();
    }

    private static void headers(Fields fields, MessageBuilder message) throws NotAMessageException {
        var headers = fields.object("headers");
        if (headers.isPresent()) {
            for (var header : headers.get().node().properties()) {
                message.header(header.getKey(), headers.get().text(header.getKey()));
            }
        }
    }

    private static void declared(Fields fields, MessageBuilder message) throws NotAMessageException {
        for (var link : fields.objects("links")) {
            message.declare(new Declared.Link(link.requiredText("url"),
                    link.constant("necessity", Declared.Necessity.class)));
        }
        for (var phone : fields.objects("phones")) {
            message.declare(
                    new Declared.Phone(phone.requiredText("number"), phone.constant("role", Declared.Line.class)));
        }
        for (var image : fields.objects("images")) {
            message.declare(new Declared.Image(image.requiredText("url"),
                    image.constant("role", Declared.Depiction.class)));
        }
    }

    private static OrderFacts order(Fields fields) throws NotAMessageException {
        var items = new ArrayList<OrderFacts.Item>();
        for (var item : fields.objects("items")) {
            items.add(new OrderFacts.Item(item.text("asin"), item.text("sku"), item.text("title"),
                    item.texts("imageUrls")));
        }
        return new OrderFacts(fields.text("orderId"), fields.text("marketplaceId"), fields.language("buyerLanguage"),
                items);
    }

    private static SellerFacts seller(Fields fields) throws NotAMessageException {
        return new SellerFacts(fields.text("brand"), fields.text("website"), fields.texts("registeredSenders"),
                fields.text("postalAddress"));
    }
}
