package io.afterorder.local.template;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads YAML with CloudFormation's tags into {@link Value}s. It works on YAML's nodes, which still know their lines. */
final class YamlReader {
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP,
            Tag.MAP, Tag.SEQ, Tag.MERGE);
    private static final Set<Tag> NOT_STRINGS = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL);

    private final Path file;

    private YamlReader(Path file) {
        this.file = file;
    }

    static Value read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new InvalidTemplateException(file, 1, "the template is empty; write its Resources");
            }
            return new YamlReader(file).value(root);
        } catch (MarkedYAMLException e) {
            throw new InvalidTemplateException(file, e.getProblemMark().getLine() + 1,
                    "not YAML: %s; mend the indentation or the quotes there".formatted(e.getProblem()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: the template cannot be read".formatted(file), e);
        }
    }

    private Value value(Node node) {
        var tag = node.getTag();
        if (PLAIN.contains(tag)) {
            return longForm(untagged(node));
        }
        var line = line(node);
        var name = tag.getValue().substring(1);
        if (!tag.getValue().startsWith("!") || name.isEmpty()) {
            throw new InvalidTemplateException(file, line,
                    "tag %s is not one of CloudFormation's; remove it".formatted(tag.getValue()));
        }
        var fullName = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
        return new Value.Intrinsic(fullName, argument(fullName, untagged(node)), line);
    }

    private Value untagged(Node node) {
        var line = line(node);
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> new Value.Nothing(line);
            case ScalarNode scalar ->
                new Value.Text(scalar.getValue(), !NOT_STRINGS.contains(scalar.getTag()), line);
            case SequenceNode sequence -> new Value.Items(sequence.getValue().stream().map(this::value).toList(), line);
            case MappingNode mapping -> fields(mapping, line);
            default -> throw new InvalidTemplateException(file, line, "unknown YAML node; write plain YAML");
        };
    }

    private Value.Fields fields(MappingNode mapping, int line) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new InvalidTemplateException(file, line(tuple.getKeyNode()), "a key must be plain text");
            }
            if (fields.put(key.getValue(), value(tuple.getValueNode())) != null) {
                throw new InvalidTemplateException(file, line(key),
                        "key \"%s\" stands twice in its mapping; keep one".formatted(key.getValue()));
            }
        }
        return new Value.Fields(fields, line);
    }

    /** {@code {Ref: X}} and {@code {Fn::Sub: X}} mean the same as their tags. */
    private Value longForm(Value value) {
        if (value instanceof Value.Fields(var fields, var line) && fields.size() == 1) {
            var only = fields.entrySet().iterator().next();
            if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
                return new Value.Intrinsic(only.getKey(), argument(only.getKey(), only.getValue()), line);
            }
        }
        return value;
    }

    /** {@code Fn::GetAtt} takes {@code A.B} or {@code [A, B]}; from here on it is the list. */
    private static Value argument(String name, Value argument) {
        if (name.equals("Fn::GetAtt") && argument instanceof Value.Text(var text, _, var line)) {
            List<Value> parts = new ArrayList<>();
            for (var part : text.split("\\.", 2)) {
                parts.add(new Value.Text(part, true, line));
            }
            return new Value.Items(parts, line);
        }
        return argument;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
