package io.afterorder.local.lambda;

import io.afterorder.local.http.Json;
import io.afterorder.local.template.RuleDefinition;
import software.amazon.event.ruler.Ruler;

import java.util.List;

/** EventBridge's default bus: hands an event to the targets of every rule whose pattern it matches. */
public final class EventBus {
    private final List<RuleDefinition> rules;
    private final Destination targets;

    public EventBus(List<RuleDefinition> rules, Destination targets) {
        this.rules = List.copyOf(rules);
        this.targets = targets;
    }

    /**
     * Takes an event in EventBridge's form. It is safe with every target once this returns.
     *
     * @return to how many targets it went
     */
    public int publish(String event) {
        var matching = rules.stream().filter(rule -> matches(event, rule))
                .flatMap(rule -> rule.targetArns().stream()).toList();
        matching.forEach(arn -> targets.send(arn, event));
        return matching.size();
    }

    private static boolean matches(String event, RuleDefinition rule) {
        try {
            return Ruler.matchesRule(event, Json.write(rule.pattern()));
        } catch (Exception e) {
            throw new IllegalArgumentException(
                    "rule %s or the event is not as EventBridge has them: %s".formatted(rule.name(), event), e);
        }
    }
}
