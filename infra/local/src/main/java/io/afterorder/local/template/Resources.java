package io.afterorder.local.template;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The resources of a template whose conditions hold, each with the template's globals merged in. */
final class Resources {
    private final Map<String, Resource> byLogicalId = new LinkedHashMap<>();
    private final Section root;
    private final ResourceReferences references;
    private final Resolution resolution;

    Resources(Path file, Section root, Map<String, Value> known, LocalReferences references) {
        this.root = root;
        this.references = references;
        this.resolution = new Resolution(file, known, root.section("Mappings").fields().fields(),
                root.section("Conditions").fields().fields(), this::ref, this::attribute);
        var globals = root.section("Globals").section("Function").fields();
        root.section("Resources").fields().fields().forEach((logicalId, value) -> {
            var resource = Section.of(file, "Resources." + logicalId, value, UnaryOperator.identity());
            if (resource.text("Condition").map(name -> resolution.conditions().hold(name, resource.line()))
                    .orElse(true)) {
                byLogicalId.put(logicalId, resource(logicalId, resource, globals));
            }
        });
    }

    Stream<Resource> ofType(String type) {
        return byLogicalId.values().stream().filter(resource -> resource.type().equals(type));
    }

    Resolution resolution() {
        return resolution;
    }

    Map<String, String> outputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        root.section("Outputs").fields().fields().forEach((name, value) -> {
            var output = resolution.section("Outputs." + name, value);
            if (output.text("Condition").map(condition -> resolution.conditions().hold(condition, output.line()))
                    .orElse(true)) {
                outputs.put(name, output.requiredText("Value"));
            }
        });
        return outputs;
    }

    private Resource resource(String logicalId, Section resource, Value.Fields globals) {
        var type = resource.requiredText("Type");
        var properties = resource.section("Properties").fields();
        var merged = type.equals("AWS::Serverless::Function") ? merged(globals, properties) : properties;
        return new Resource(logicalId, type,
                resolution.section("Resources." + logicalId, new Value.Fields(merged.fields(), resource.line())));
    }

    /** As SAM merges globals: mappings key by key, lists one after the other, everything else from the resource. */
    private static Value.Fields merged(Value.Fields global, Value.Fields own) {
        Map<String, Value> merged = new LinkedHashMap<>(global.fields());
        own.fields().forEach((key, value) -> merged.merge(key, value, (first, second) -> switch (first) {
            case Value.Fields fields when second instanceof Value.Fields others -> merged(fields, others);
            case Value.Items(var items, _) when second instanceof Value.Items(var others, var line) ->
                new Value.Items(Stream.concat(items.stream(), others.stream()).toList(), line);
            default -> second;
        }));
        return new Value.Fields(merged, own.line());
    }

    private String ref(String name) {
        var dot = name.indexOf('.');
        return dot < 0
                ? references.ref(resource(name))
                : references.attribute(resource(name.substring(0, dot)), name.substring(dot + 1));
    }

    private String attribute(String logicalId, String attribute) {
        var generatedFor = generatedRole(logicalId);
        return generatedFor == null
                ? references.attribute(resource(logicalId), attribute)
                : references.attribute(new Resource(logicalId, "AWS::IAM::Role", generatedFor.properties()), attribute);
    }

    /** SAM makes a role {@code <function>Role} for each function that names none. */
    private @Nullable Resource generatedRole(String logicalId) {
        return logicalId.endsWith("Role") && !byLogicalId.containsKey(logicalId)
                ? byLogicalId.get(logicalId.substring(0, logicalId.length() - "Role".length()))
                : null;
    }

    private Resource resource(String logicalId) {
        var resource = byLogicalId.get(logicalId);
        if (resource == null) {
            throw new Resolution.UnknownReferenceException(
                    "\"%s\" is no parameter and no resource of this template (or its condition does not hold)"
                            .formatted(logicalId));
        }
        return resource;
    }
}
