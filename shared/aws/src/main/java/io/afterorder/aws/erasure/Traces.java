package io.afterorder.aws.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import io.afterorder.aws.ses.FollowUpTags;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds in a message what is of an order or of a person, whatever the message is: an event of a feed or of Amazon's, a
 * schedule's wake, an event of the mail service, each also within an envelope of the dead letters, or broken.
 */
final class Traces implements Predicate<String> {
    /** Where the mail service names the seller, of whom every message would be (SES developer guide, "Mail object"). */
    private static final Set<String> OF_SENDER = Set.of("source", "from", "returnpath", "replyto", "reply-to", "sender",
            "return-path");

    private final Set<OrderId> orders;
    private final Predicate<EmailAddress> person;
    private final boolean ofPerson;
    private final Predicate<OrderId> theirs;

    private Traces(Set<OrderId> orders, Predicate<EmailAddress> person, boolean ofPerson,
            Predicate<OrderId> theirs) {
        this.orders = new LinkedHashSet<>(orders);
        this.person = person;
        this.ofPerson = ofPerson;
        this.theirs = theirs;
    }

    /**
     * What is of the order. What is of no order, such as a consent, is not, even where the buyer is named; what cannot be
     * read is where it names either.
     */
    static Traces ofOrder(OrderId order, Predicate<EmailAddress> buyer) {
        return new Traces(Set.of(order), buyer, false, order::equals);
    }

    /**
     * What names the person, and what is of an order that does.
     *
     * @param theirs whether an order may be the person's: somebody else's may name the person, too
     */
    static Traces ofPerson(Set<OrderId> orders, Predicate<EmailAddress> person, Predicate<OrderId> theirs) {
        return new Traces(orders, person, true, theirs);
    }

    /** The orders; of a person also those that messages named beside the person. */
    Set<OrderId> orders() {
        return Set.copyOf(orders);
    }

    @Override
    public boolean test(String message) {
        var named = new HashSet<String>();
        var mentioned = isMentioned(message, named);
        var isOfOrder = orders.stream().map(OrderId::value).anyMatch(named::contains);
        if (ofPerson && mentioned) {
            named.stream().filter(Traces::isOrderId).map(OrderId::new).filter(theirs).forEach(orders::add);
        }
        return mentioned || isOfOrder;
    }

    /** @param named gets the ids of orders that the message names */
    private boolean isMentioned(String text, Set<String> named) {
        try {
            var json = Json.MAPPER.readTree(text);
            if (json.isContainerNode()) {
                return walk(json, named);
            }
        } catch (JsonProcessingException _) {
            return isMentionedInBroken(text, named);
        }
        return ofPerson && Addresses.in(text).anyMatch(person);
    }

    private boolean walk(JsonNode node, Set<String> named) {
        if (node.isTextual()) {
            return inText(node.textValue(), named);
        }
        if (isOfSender(node.path("name").asText())) {
            return false;
        }
        FollowUpTags.read(node.path("tags")).ifPresent(tags -> named.add(tags.orderId().value()));
        var found = false;
        for (var field : node.properties()) {
            if (field.getKey().toLowerCase(Locale.ROOT).endsWith("orderid") && field.getValue().isValueNode()) {
                named.add(field.getValue().asText());
            }
            found |= inText(field.getKey(), named) || (!isOfSender(field.getKey()) && walk(field.getValue(), named));
        }
        for (var element : node.isArray() ? node : List.<JsonNode>of()) {
            found |= walk(element, named);
        }
        return found;
    }

    private static boolean isOfSender(String name) {
        return OF_SENDER.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A text within JSON may be JSON again, as the body in an envelope is. */
    private boolean inText(String text, Set<String> named) {
        var start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return isMentioned(text, named);
        }
        return ofPerson && Addresses.in(text).anyMatch(person);
    }

    private boolean isMentionedInBroken(String text, Set<String> named) {
        orders.stream().filter(order -> OrderIdInText.isIn(text, order)).forEach(order -> named.add(order.value()));
        return Addresses.in(text).anyMatch(person);
    }

    private static boolean isOrderId(String text) {
        try {
            return new OrderId(text).value().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
