package io.afterorder.aws.dynamodb;

import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.port.Claim;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A buyer's last word on advertising, without a time to live. What was agreed to, and where, stays after a withdrawal:
 * it proves what went out before. While it holds, the item is in the index, so that those who agreed can be gone through.
 */
final class ConsentItem {
    /** The value of the index's key, beside the states of follow-ups. */
    static final String CONSENTING = "CONSENTING";

    /** Stands for the id of an event of which nothing is kept any more. */
    static final String ERASED = "erased";

    private static final String BETWEEN = "|";
    private static final String GIVEN = "given";
    private static final String AS_OF = "asOf";
    private static final String WORDING = "wording";
    private static final String SOURCE = "source";
    /** Ties are broken as in an order's timeline: by the event's id. */
    private static final String LATER = "attribute_not_exists(asOf) OR asOf < :asOf"
            + " OR (asOf = :asOf AND eventId <= :eventId)";

    private ConsentItem() {}

    /** The write of a word, on condition that no later one is there. */
    static UpdateItemRequest write(String alias, ConsentEvent word, String table) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":asOf", Item.of(word.occurredAt()));
        values.put(":eventId", Item.of(word.eventId()));
        values.put(":given", Item.of(word instanceof ConsentEvent.Given));
        var names = new HashMap<>(
                Map.of("#given", GIVEN, "#status", StateAttributes.STATUS, "#due", FollowUpItem.DUE));
        var change = "SET #given = :given, asOf = :asOf, eventId = :eventId";
        if (word instanceof ConsentEvent.Given(_, _, _, var wording, var source)) {
            values.put(":wording", Item.of(wording));
            values.put(":source", Item.of(source));
            values.put(":consenting", Item.of(CONSENTING));
            names.put("#source", SOURCE);
            change += ", wording = :wording, #source = :source, #status = :consenting, #due = :asOf";
        } else {
            change += " REMOVE #status, #due";
        }
        return UpdateItemRequest.builder().tableName(table).key(Keys.consent(alias)).conditionExpression(LATER)
                .updateExpression(change).expressionAttributeNames(names).expressionAttributeValues(values).build();
    }

    /** A word that was given becomes a withdrawal, of which nothing is said but when; on condition that it says more. */
    static UpdateItemRequest end(String alias, Instant at, String table) {
        return UpdateItemRequest.builder().tableName(table).key(Keys.consent(alias))
                .conditionExpression("attribute_exists(PK) AND eventId <> :erased")
                .updateExpression("SET #given = :no, asOf = :at, eventId = :erased"
                        + " REMOVE wording, #source, #status, #due")
                .expressionAttributeNames(Map.of("#given", GIVEN, "#source", SOURCE, "#status",
                        StateAttributes.STATUS, "#due", FollowUpItem.DUE))
                .expressionAttributeValues(
                        Map.of(":no", Item.of(false), ":at", Item.of(at), ":erased", Item.of(ERASED)))
                .build();
    }

    static boolean is(Map<String, AttributeValue> attributes) {
        return new Item(attributes).text(Keys.SORT).equals(Keys.CONSENT);
    }

    static Consent read(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return item.flag(GIVEN)
                ? new Consent.Given(item.instant(AS_OF), item.text(WORDING), item.text(SOURCE))
                : new Consent.Withdrawn(item.instant(AS_OF));
    }

    static String alias(Map<String, AttributeValue> attributes) {
        return Keys.buyerAlias(new Item(attributes).text(Keys.PARTITION));
    }

    /** A place in the index as a text: the time and the alias. */
    static String place(Map<String, AttributeValue> key) {
        return new Item(key).text(FollowUpItem.DUE) + BETWEEN + alias(key);
    }

    /** @throws IllegalArgumentException where the text is no place */
    static Map<String, AttributeValue> place(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is no place among those who agreed to advertising");
        }
        var key = new HashMap<>(Keys.consent(text.substring(between + 1)));
        key.put(StateAttributes.STATUS, Item.of(CONSENTING));
        key.put(FollowUpItem.DUE, Item.of(text.substring(0, between)));
        return key;
    }

    /** The condition that a consent is there; empty where the claim needs none. */
    static Optional<TransactWriteItem> check(Claim claim, String table) {
        return claim.before().buyerAlias().filter(_ -> claim.needsConsent())
                .map(alias -> TransactWriteItem.builder()
                        .conditionCheck(ConditionCheck.builder().tableName(table).key(Keys.consent(alias))
                                .conditionExpression("#given = :yes").expressionAttributeNames(Map.of("#given", GIVEN))
                                .expressionAttributeValues(Map.of(":yes", Item.of(true))).build())
                        .build());
    }
}
