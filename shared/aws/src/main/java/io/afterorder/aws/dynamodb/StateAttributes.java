package io.afterorder.aws.dynamodb;

import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Map;
import java.util.Set;

/** A follow-up's state as attributes of its item. */
final class StateAttributes {
    static final String STATE = "state";
    /** The index's key: the label again, on those items only that an operator looks for. */
    static final String STATUS = "status";
    static final Set<String> INDEXED = Set.of("PLANNED", "SCHEDULED", "DEFERRED", "SENDING", "BLOCKED", "UNKNOWN",
            "FAILED");
    /** Every attribute that some state has: what a change of state must take away where the new one has it not. */
    static final Set<String> ALL = Set.of(STATE, STATUS, "reason", "attempt", "leaseUntil", "since", "at", "findings",
            "policy", "messageId", "route", "template", "locale", "contentHash");

    private StateAttributes() {}

    static void write(State state, Map<String, AttributeValue> item) {
        item.put(STATE, Item.of(state.label()));
        if (INDEXED.contains(state.label())) {
            item.put(STATUS, Item.of(state.label()));
        }
        switch (state) {
            case Planned _,Scheduled _ -> {
            }
            case Deferred(var reason) -> item.put("reason", Item.of(reason));
            case Sending(var attempt, var leaseUntil, var dispatch) -> {
                item.put("attempt", Item.of(attempt));
                item.put("leaseUntil", Item.of(leaseUntil));
                write(dispatch, item);
            }
            case Sent(var messageId, var at, var dispatch) -> {
                item.put("messageId", Item.of(messageId));
                item.put("at", Item.of(at));
                write(dispatch, item);
            }
            case Skipped(var reason, var at) -> {
                item.put("reason", Item.of(reason));
                item.put("at", Item.of(at));
            }
            case Blocked(var findings, var policy, var at) -> {
                item.put("findings", AttributeValue.builder().l(findings.stream().map(Item::of).toList()).build());
                item.put("policy", Item.of(policy));
                item.put("at", Item.of(at));
            }
            case Failed(var reason, var at) -> {
                item.put("reason", Item.of(reason));
                item.put("at", Item.of(at));
            }
            case Unknown(var attempt, var since, var reason, var dispatch) -> {
                item.put("attempt", Item.of(attempt));
                item.put("since", Item.of(since));
                item.put("reason", Item.of(reason));
                write(dispatch, item);
            }
        }
    }

    static State read(Item item) {
        var label = item.text(STATE);
        return switch (label) {
            case "PLANNED" -> new Planned();
            case "SCHEDULED" -> new Scheduled();
            case "DEFERRED" -> new Deferred(item.reason("reason"));
            case "SENDING" -> new Sending(Math.toIntExact(item.number("attempt")), item.instant("leaseUntil"),
                    dispatch(item));
            case "SENT" -> new Sent(item.text("messageId"), item.instant("at"), dispatch(item));
            case "SKIPPED" -> new Skipped(item.reason("reason"), item.instant("at"));
            case "BLOCKED" -> new Blocked(
                    item.required("findings").l().stream().map(finding -> new Item(finding.m()).asReason()).toList(),
                    item.text("policy"), item.instant("at"));
            case "FAILED" -> new Failed(item.reason("reason"), item.instant("at"));
            case "UNKNOWN" -> new Unknown(Math.toIntExact(item.number("attempt")), item.instant("since"),
                    item.reason("reason"), dispatch(item));
            default -> throw new IllegalStateException("the item " + item.text(Keys.PARTITION) + " "
                    + item.text(Keys.SORT) + " is in the state \"" + label + "\", which this version does not know");
        };
    }

    private static void write(Dispatch dispatch, Map<String, AttributeValue> item) {
        item.put("route", Item.of(dispatch.route().name()));
        item.put("template", Item.of(dispatch.template()));
        item.put("locale", Item.of(dispatch.locale()));
        item.put("contentHash", Item.of(dispatch.contentHash()));
        item.put("policy", Item.of(dispatch.policy()));
    }

    private static Dispatch dispatch(Item item) {
        return new Dispatch(Dispatch.Route.valueOf(item.text("route")), item.text("template"), item.text("locale"),
                item.text("contentHash"), item.text("policy"));
    }
}
