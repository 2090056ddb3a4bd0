package io.afterorder.aws.dynamodb;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUp.Move;
import io.afterorder.domain.followup.FollowUpKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A follow-up as an item. */
final class FollowUpItem {
    static final String DUE = "due";
    static final String VARIANT = "variant";

    private FollowUpItem() {}

    static FollowUp read(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return new FollowUp(key(attributes), item.instant("plannedFor"), item.instant(DUE), StateAttributes.read(item),
                item.flag("asksForReview"), moves(item.required("moves").l()),
                item.optional(VARIANT).map(AttributeValue::s));
    }

    static FollowUpKey key(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return new FollowUpKey(Keys.orderId(item.text(Keys.PARTITION)), item.text("campaign"), item.text("touch"));
    }

    /** Everything but the key. */
    static Map<String, AttributeValue> attributes(FollowUp followUp) {
        var item = new HashMap<String, AttributeValue>();
        item.put("campaign", Item.of(followUp.key().campaign()));
        item.put("touch", Item.of(followUp.key().touch()));
        item.put("plannedFor", Item.of(followUp.plannedFor()));
        item.put(DUE, Item.of(followUp.due()));
        item.put("asksForReview", Item.of(followUp.asksForReview()));
        item.put("moves",
                AttributeValue.builder().l(followUp.moves().stream().map(FollowUpItem::move).toList()).build());
        followUp.variant().ifPresent(variant -> item.put(VARIANT, Item.of(variant)));
        StateAttributes.write(followUp.state(), item);
        return item;
    }

    private static AttributeValue move(Move move) {
        return AttributeValue.builder()
                .m(Map.of("from", Item.of(move.from()), "to", Item.of(move.to()), "reason", Item.of(move.reason())))
                .build();
    }

    private static List<Move> moves(List<AttributeValue> moves) {
        return moves.stream().map(move -> new Item(move.m()))
                .map(move -> new Move(move.instant("from"), move.instant("to"), move.reason("reason"))).toList();
    }
}
