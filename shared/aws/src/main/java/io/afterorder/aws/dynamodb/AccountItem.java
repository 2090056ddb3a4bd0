package io.afterorder.aws.dynamodb;

import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Stops.Stop;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is stopped for the whole account, in one item, so that a claim looks at all of it with one condition: the flag
 * {@code restricted} with {@code restriction}, and for each stopped template {@code template#id}. When something was last
 * let go on stays in {@code lifted} and {@code resumed#id}.
 */
final class AccountItem {
    static final String RESTRICTED = "restricted";
    static final String RESTRICTION = "restriction";
    static final String LIFTED = "lifted";
    private static final String TEMPLATE = "template#";
    private static final String RESUMED = "resumed#";

    private AccountItem() {}

    static String template(String id) {
        return TEMPLATE + id;
    }

    static String resumed(String id) {
        return RESUMED + id;
    }

    /** The id of the template that an attribute stops. */
    static Optional<String> stopped(String attribute) {
        return attribute.startsWith(TEMPLATE)
                ? Optional.of(attribute.substring(TEMPLATE.length()))
                : Optional.empty();
    }

    /** The condition that nothing is stopped that holds the claim's message back. */
    static TransactWriteItem check(Claim claim, String table) {
        var restriction = claim.heedsRestriction() ? List.of(Bar.flag(RESTRICTED)) : List.<Bar>of();
        var template = mailed(claim).map(id -> List.of(Bar.attribute("stopped", template(id)))).orElse(List.of());
        return Bar.check(Keys.account(), Bar.all(restriction, template), table);
    }

    /** @param item as it was when the condition failed */
    static ClaimResult refusal(Claim claim, Map<String, AttributeValue> item) {
        var account = new Item(item);
        return mailed(claim).map(AccountItem::template).filter(item::containsKey)
                .filter(_ -> !claim.heedsRestriction() || !isRestricted(account))
                .<ClaimResult>map(name -> new ClaimResult.TemplateStopped(stop(account, name).reason()))
                .orElseGet(ClaimResult.AccountRestricted::new);
    }

    static boolean isRestricted(Item account) {
        return account.optional(RESTRICTED).map(AttributeValue::bool).orElse(false);
    }

    static Stop stop(Item item, String name) {
        var stop = new Item(item.required(name).m());
        return new Stop(stop.asReason(), stop.instant("at"));
    }

    static AttributeValue of(Stop stop) {
        return AttributeValue.builder().m(Map.of("code", Item.of(stop.reason().code()), "text",
                Item.of(stop.reason().text()), "at", Item.of(stop.at()))).build();
    }

    /** The template of a message by mail; Amazon's own requests have none of the seller's. */
    private static Optional<String> mailed(Claim claim) {
        return claim.dispatch().filter(_ -> claim.isByMail()).map(Dispatch::template);
    }
}
