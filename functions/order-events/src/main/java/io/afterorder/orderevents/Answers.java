package io.afterorder.orderevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.orderevents.OrderUpdate.Updated;

import java.util.List;

/** What callers get back. */
final class Answers {
    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** What a direct caller's event planned. */
    JsonNode planned(Updated updated) {
        var record = updated.record();
        var answer = json.createObjectNode().put("orderId", record.order().id().value()).put("changed",
                updated.changed());
        var followUps = answer.putArray("followUps");
        record.followUps().forEach(followUp -> followUps.add(followUp(followUp)));
        var notPlanned = answer.putArray("notPlanned");
        updated.plan().notPlanned().forEach(
                absent -> notPlanned.addObject().put("touch", absent.touch()).put("because", absent.because()));
        return answer;
    }

    /** What a customer's word on advertising changed. */
    JsonNode heard(boolean latest, int changed) {
        return json.createObjectNode().put("latest", latest).put("changed", changed);
    }

    /** Whom a send has reached so far. */
    JsonNode called(Outcome.Called called) {
        return json.createObjectNode().put("reached", called.reached()).put("unreachable", called.unreachable())
                .put("goesOn", called.goesOn());
    }

    /** Why a direct caller's event was not taken; it waits in the dead letters. */
    JsonNode rejected(String where, String reason) {
        var answer = json.createObjectNode();
        answer.putObject("rejected").put("where", where).put("reason", reason);
        return answer;
    }

    /** Which messages of a batch the queue is to deliver again (Lambda, "Reporting batch item failures"). */
    JsonNode batch(List<String> failedMessageIds) {
        var answer = json.createObjectNode();
        var failures = answer.putArray("batchItemFailures");
        failedMessageIds.forEach(id -> failures.addObject().put("itemIdentifier", id));
        return answer;
    }

    /** What housekeeping did. */
    JsonNode kept(Housekeeping.Done done) {
        return json.createObjectNode().put("allowanceToday", done.allowanceToday()).put("scheduled", done.scheduled());
    }

    private ObjectNode followUp(FollowUp followUp) {
        var node = json.createObjectNode().put("campaign", followUp.key().campaign())
                .put("touch", followUp.key().touch())
                .put("due", followUp.due().toString()).put("state", followUp.state().label());
        if (followUp.state() instanceof Skipped(var reason, _)) {
            node.putObject("reason").put("code", reason.code()).put("text", reason.text());
        }
        return node;
    }
}
