package io.afterorder.messages.source;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A YAML file that a seller writes, and what is wrong with it. Its values are read as text, never as Java types. */
final class YamlFile {
    private final String name;
    private final String content;
    private final List<SourceError> errors = new ArrayList<>();

    YamlFile(String name, String content) {
        this.name = name;
        this.content = content;
    }

    /** The file's one mapping, of which these are the keys; empty, with the error noted, where it holds none. */
    Optional<YamlMapping> mapping(String what, List<Key> keys) {
        return composed(keys.getFirst()).flatMap(node -> YamlMapping.of(this, what, node, keys));
    }

    String name() {
        return name;
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    void error(int line, String text) {
        errors.add(new SourceError(name, line, text));
    }

    private Optional<Node> composed(Key first) {
        try {
            var node = Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(content)));
            if (node.isEmpty()) {
                error(1, "the file is empty; start it with " + first.name() + ": " + first.example());
            }
            return node;
        } catch (MarkedYAMLException e) {
            error(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "this is not YAML (" + e.getProblem() + "); check quotes, colons and indentation");
        } catch (YAMLException e) {
            error(1, "this is not YAML (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }
}
