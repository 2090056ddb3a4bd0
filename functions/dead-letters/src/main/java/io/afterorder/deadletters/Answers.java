package io.afterorder.deadletters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.aws.Json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What operators get back. Bodies, and failures' own words, may name a buyer: only who asks for them sees them. */
final class Answers {
    ObjectNode overview(List<Letter> letters) {
        var answer = Json.MAPPER.createObjectNode().put("letters", letters.size());
        var reasons = answer.putArray("reasons");
        var byReason = letters.stream().collect(Collectors.groupingBy(letter -> letter.what() + ": " + letter.why(),
                LinkedHashMap::new, Collectors.toList()));
        byReason.entrySet().stream().sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    var reason = reasons.addObject().put("reason", entry.getKey()).put("count",
                            entry.getValue().size());
                    var of = reason.putArray("letters");
                    entry.getValue().forEach(letter -> of.add(head(letter)));
                });
        return answer;
    }

    ObjectNode explained(Letter letter, boolean withBody) {
        var answer = head(letter).put("what", letter.what()).put("why", letter.why()).put("replays",
                letter.isWhole()
                        ? "through its door, the " + letter.door().label()
                        : "not at all: its body was cut, as it was too long for the queue");
        if (withBody) {
            letter.words().ifPresent(words -> answer.put("words", words));
            answer.put("body", letter.body());
        }
        return answer;
    }

    private static ObjectNode head(Letter letter) {
        var head = Json.MAPPER.createObjectNode().put("id", letter.id()).put("at", letter.at().toString())
                .put("where", letter.where()).put("door", letter.door().label())
                .put("correlationId", letter.correlationId());
        letter.attempt().ifPresent(attempt -> head.put("attempt", attempt));
        return head;
    }
}
