package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.LocalDate;
import java.util.Map;

/**
 * The table's keys.
 *
 * <pre>
 * PK               SK
 * ORDER#id         ORDER                     the order: version, timeline, arrivals, alias, ttl; once erased: version, erasedAt
 * ORDER#id         FOLLOWUP#campaign#touch   a follow-up; without personal data, and so without ttl
 * BUYER#alias      OPTOUT                    the buyer's last word on messages, on any order; whether mail goes there at all
 * BUYER#alias      CONSENT                   the buyer's last word on advertising; without ttl
 * BUYER#alias      TURN#call                 which order has the buyer's turn in a send; with ttl
 * BUYER#alias      ORDER#id                  what is kept of an order for the buyer's history; with ttl
 * ACCOUNT          STATE                     what is stopped: the account's proactive messages, templates
 * ACCOUNT          MESSAGES#day              how many messages were claimed on a day, and how many may be
 * ACCOUNT          COMPLAINT#message         a message that its buyer complained of
 * ORDERS           day#shard                 how many new orders came on a day, in some shards
 * </pre>
 */
final class Keys {
    static final String PARTITION = "PK";
    static final String SORT = "SK";
    static final String ORDER = "ORDER";
    static final String ORDERS = "ORDERS";
    static final String ACCOUNT = "ACCOUNT";
    static final String STATE = "STATE";
    static final String MESSAGES = "MESSAGES#";
    static final String COMPLAINT = "COMPLAINT#";
    static final String CONSENT = "CONSENT";
    static final String TURN = "TURN#";
    static final String FOLLOW_UP = "FOLLOWUP#";
    static final String ORDER_PARTITION = "ORDER#";

    private static final String BUYER_PARTITION = "BUYER#";

    private Keys() {}

    static String partition(OrderId id) {
        return ORDER_PARTITION + id.value();
    }

    static OrderId orderId(String partition) {
        return new OrderId(partition.substring(ORDER_PARTITION.length()));
    }

    static Map<String, AttributeValue> order(OrderId id) {
        return key(partition(id), ORDER);
    }

    static Map<String, AttributeValue> followUp(FollowUpKey key) {
        return key(partition(key.orderId()), FOLLOW_UP + key.campaign() + "#" + key.touch());
    }

    static Map<String, AttributeValue> optOut(String buyerAlias) {
        return key(buyer(buyerAlias), "OPTOUT");
    }

    static String buyer(String alias) {
        return BUYER_PARTITION + alias;
    }

    static String buyerAlias(String partition) {
        return partition.substring(BUYER_PARTITION.length());
    }

    static Map<String, AttributeValue> consent(String alias) {
        return key(buyer(alias), CONSENT);
    }

    static Map<String, AttributeValue> turn(String alias, String call) {
        return key(buyer(alias), TURN + call);
    }

    static Map<String, AttributeValue> purchase(String alias, OrderId order) {
        return key(buyer(alias), partition(order));
    }

    static Map<String, AttributeValue> account() {
        return key(ACCOUNT, STATE);
    }

    static Map<String, AttributeValue> messages(LocalDate day) {
        return key(ACCOUNT, MESSAGES + day);
    }

    static Map<String, AttributeValue> complaint(String messageId) {
        return key(ACCOUNT, COMPLAINT + messageId);
    }

    static Map<String, AttributeValue> orders(LocalDate day, int shard) {
        return key(ORDERS, day + "#" + shard);
    }

    private static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, Item.of(partition), SORT, Item.of(sort));
    }
}
