package io.afterorder.messages.source;

import io.afterorder.messages.template.Nearest;
import io.afterorder.messages.template.TemplateSource.Part;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One mapping of a file, read key by key. What is wrong is noted in the file with its line, and reading goes on. */
final class YamlMapping {
    private final YamlFile file;
    private final String what;
    private final int line;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMapping(YamlFile file, String what, int line, List<Key> keys) {
        this.file = file;
        this.what = what;
        this.line = line;
        keys.forEach(key -> this.keys.put(key.name(), key));
    }

    /** @param what names the mapping in errors, for example "a touch" */
    static Optional<YamlMapping> of(YamlFile file, String what, Node node, List<Key> keys) {
        if (!(node instanceof MappingNode pairs)) {
            file.error(lineOf(node),
                    what + " is written as keys with values; write " + keys.getFirst().name() + ": "
                            + keys.getFirst().example());
            return Optional.empty();
        }
        var mapping = new YamlMapping(file, what, lineOf(node), keys);
        pairs.getValue().forEach(pair -> mapping.add(pair.getKeyNode(), pair.getValueNode()));
        return Optional.of(mapping);
    }

    <T> Optional<T> required(String key, Reading<T> reading) {
        return present(key).flatMap(node -> scalar(key, node, reading));
    }

    <T> Optional<T> optional(String key, Reading<T> reading) {
        return value(key).flatMap(node -> scalar(key, node, reading));
    }

    /** The values of a list; none where the key is not there. */
    <T> List<T> list(String key, Reading<T> reading) {
        return sequence(key).stream().flatMap(node -> scalar(key, node, reading).stream()).toList();
    }

    Optional<YamlMapping> requiredSection(String key, String sectionWhat, List<Key> sectionKeys) {
        return present(key).flatMap(node -> of(file, sectionWhat, node, sectionKeys));
    }

    Optional<YamlMapping> section(String key, String sectionWhat, List<Key> sectionKeys) {
        return value(key).flatMap(node -> of(file, sectionWhat, node, sectionKeys));
    }

    /** The mappings of a list; none where the key is not there. */
    List<YamlMapping> sections(String key, String sectionWhat, List<Key> sectionKeys) {
        return sequence(key).stream().flatMap(node -> of(file, sectionWhat, node, sectionKeys).stream()).toList();
    }

    /** The values of a mapping from languages; none where the key is not there. */
    <T> Map<Locale, T> byLanguage(String key, Reading<T> reading) {
        return languages(key, node -> scalar(key, node, reading));
    }

    /** The texts of a mapping from languages, each with its place; none where the key is not there. */
    Map<Locale, Part> partsByLanguage(String key) {
        return languages(key, node -> scalar(key, node, SellerReading::words)
                .map(text -> new Part(file.name(), lineOf(node) + (startsBelow(node) ? 1 : 0), text)));
    }

    /** The lists of a mapping from languages; none where the key is not there. */
    <T> Map<Locale, List<T>> listsByLanguage(String key, Reading<T> reading) {
        return languages(key, node -> Optional
                .of(sequence(key, node).stream().flatMap(item -> scalar(key, item, reading).stream()).toList()));
    }

    /** The line of the key's value, or of the mapping where the key is not there. */
    int line(String key) {
        return value(key).map(YamlMapping::lineOf).orElse(line);
    }

    /** Whether the key's value is written as keys with values. */
    boolean isMapping(String key) {
        return value(key).filter(MappingNode.class::isInstance).isPresent();
    }

    /** Whether the key's value is written as a list. */
    boolean isList(String key) {
        return value(key).filter(SequenceNode.class::isInstance).isPresent();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void error(String key, String text) {
        file.error(line(key), key + " " + text);
    }

    private void add(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!keys.containsKey(name)) {
            file.error(lineOf(key), "\"" + name + "\" is not a key of " + what + "; " + Nearest.to(name, keys.keySet())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElseGet(() -> "the keys are " + String.join(", ", keys.keySet())));
        } else if (values.containsKey(name)) {
            file.error(lineOf(key), name + " stands twice in " + what + "; keep one of them");
        } else if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL)) {
            file.error(lineOf(key), name + " has no value; write " + example(name));
            values.put(name, value);
        } else {
            values.put(name, value);
        }
    }

    private Optional<Node> present(String key) {
        if (!values.containsKey(key)) {
            file.error(line, what + " has no " + key + "; write " + example(key));
        }
        return value(key);
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private List<Node> sequence(String key) {
        return value(key).map(node -> sequence(key, node)).orElse(List.of());
    }

    private List<Node> sequence(String key, Node node) {
        if (node instanceof SequenceNode sequence) {
            if (sequence.getValue().isEmpty()) {
                file.error(lineOf(node), key + " is an empty list; leave it out or write " + example(key));
            }
            return sequence.getValue();
        }
        file.error(lineOf(node), key + " is not a list; write " + example(key));
        return List.of();
    }

    private <T> Map<Locale, T> languages(String key, Function<Node, Optional<T>> reading) {
        var values = new LinkedHashMap<Locale, T>();
        value(key).ifPresent(node -> {
            if (node instanceof MappingNode pairs) {
                for (var pair : pairs.getValue()) {
                    language(key, pair.getKeyNode()).ifPresent(
                            locale -> reading.apply(pair.getValueNode()).ifPresent(value -> values.put(locale, value)));
                }
            } else {
                file.error(lineOf(node), key + " is not told by language; write " + example(key));
            }
        });
        return values;
    }

    private Optional<Locale> language(String key, Node node) {
        var tag = node instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(tag)) {
            file.error(lineOf(node),
                    key + " \"" + tag + "\" is not a language; write en, de or, for one region, en-US");
            return Optional.empty();
        }
        return Optional.of(locale);
    }

    private <T> Optional<T> scalar(String key, Node node, Reading<T> reading) {
        if (!(node instanceof ScalarNode scalar)) {
            file.error(lineOf(node), key + " is not one value; write " + example(key));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(scalar.getValue().strip()));
        } catch (IllegalArgumentException e) {
            file.error(lineOf(node), key + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private String example(String key) {
        return Optional.ofNullable(keys.get(key)).map(known -> key + ": " + known.example()).orElse(key);
    }

    /** A text behind {@code |} or {@code >} begins on the next line. */
    private static boolean startsBelow(Node node) {
        return node instanceof ScalarNode scalar && (scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
