package io.afterorder.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.ArrayList;
import java.util.List;

/** The template's EventBridge rules: resources of their own, and events of functions. */
final class Rules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rules() {}

    static List<RuleDefinition> of(Resources resources, LocalReferences references) {
        List<RuleDefinition> rules = new ArrayList<>();
        resources.ofType("AWS::Events::Rule").filter(rule -> enabled(rule.properties()))
                .filter(rule -> rule.properties().value("EventPattern").isPresent())
                .forEach(rule -> rules.add(new RuleDefinition(references.name(rule),
                        pattern(rule.properties(), "EventPattern", resources.resolution()), rule.properties()
                                .sections("Targets").stream().map(target -> target.requiredText("Arn")).toList())));
        resources.ofType("AWS::Serverless::Function").forEach(function -> {
            var events = function.properties().section("Events");
            for (var name : events.fields().fields().keySet()) {
                var event = events.section(name);
                var type = event.requiredText("Type");
                var properties = event.section("Properties");
                if ((type.equals("EventBridgeRule") || type.equals("CloudWatchEvent")) && enabled(properties)) {
                    rules.add(new RuleDefinition(function.logicalId() + name,
                            pattern(properties, "Pattern", resources.resolution()),
                            List.of(references.attribute(function, "Arn"))));
                }
            }
        });
        return List.copyOf(rules);
    }

    private static boolean enabled(Section rule) {
        return !rule.text("State").orElse("ENABLED").equals("DISABLED");
    }

    private static JsonNode pattern(Section rule, String key, Resolution resolution) {
        return json(resolution.resolve(rule.value(key).orElseThrow(() -> rule.missing(key))));
    }

    private static JsonNode json(Value value) {
        return switch (value) {
            case Value.Text(var text, var string, _) -> string ? TextNode.valueOf(text) : scalar(text);
            case Value.Items(var items, _) -> {
                var array = JsonNodeFactory.instance.arrayNode();
                items.forEach(item -> array.add(json(item)));
                yield array;
            }
            case Value.Fields(var fields, _) -> {
                var object = JsonNodeFactory.instance.objectNode();
                fields.forEach((name, field) -> object.set(name, json(field)));
                yield object;
            }
            case Value.Nothing _ -> JsonNodeFactory.instance.nullNode();
            case Value.Intrinsic intrinsic -> throw new IllegalArgumentException("not resolved: " + intrinsic);
        };
    }

    private static JsonNode scalar(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException _) {
            return TextNode.valueOf(text);
        }
    }
}
