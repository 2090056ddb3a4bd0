package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about the elements of a page: by the client, by attributes, by style blocks, by their own styles. The
 * elements of a letter are much alike, so that what was once read for one is there for the next.
 */
final class Cascade {
    private static final Set<String> STYLING = Stream
            .concat(LegacyAttributes.NAMES.stream(), Stream.of("style", "class", "id"))
            .collect(Collectors.toUnmodifiableSet());

    private final Matching matching;
    private final Map<String, Kind> blocks = new HashMap<>();
    private final Map<String, Kind> inlines = new HashMap<>();
    private final Map<Said, Declarations> known = new HashMap<>();

    /**
     * All that decides what is said about an element.
     *
     * @param attributes the names and values of those that may style it, in turn
     */
    private record Said(String tag, List<String> attributes, List<StyleRule> placed) {
        String attribute(String name) {
            for (int i = 0; i < attributes.size(); i += 2) {
                if (attributes.get(i).equals(name)) {
                    return attributes.get(i + 1);
                }
            }
            return "";
        }
    }

    Cascade(StyleSheet sheet) {
        this.matching = new Matching(sheet);
    }

    Kind kind(Element element) {
        boolean block = element.isBlock();
        var kinds = block ? blocks : inlines;
        var known = kinds.get(element.normalName());
        if (known != null) {
            return known;
        }
        var kind = new Kind(element.normalName(), block, matching.candidates(element.normalName()));
        kinds.put(element.normalName(), kind);
        return kind;
    }

    Declarations declarations(Element element, Kind kind) {
        var placed = matching.placed(element, kind);
        var attributes = element.attributesSize() == 0 ? List.<String>of() : styling(element);
        return attributes.isEmpty() && placed.isEmpty()
                ? kind.alone(alone -> read(new Said(alone.tag(), List.of(), List.of())))
                : known.computeIfAbsent(new Said(kind.tag(), attributes, placed), this::read);
    }

    private static List<String> styling(Element element) {
        var styling = new ArrayList<String>(0);
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (STYLING.contains(name)) {
                styling.add(name);
                styling.add(attribute.getValue());
            }
        }
        return styling;
    }

    private Declarations read(Said said) {
        var found = new Declarations();
        UserAgent.declare(said.tag(), found);
        for (int i = 0; i < said.attributes().size(); i += 2) {
            LegacyAttributes.declare(said.tag(), said.attributes().get(i), said.attributes().get(i + 1), found);
        }
        matching.declare(said.tag(), said.attribute("id"), said.attribute("class"), said.placed(), found);
        Declaration.parse(said.attribute("style"), found);
        return found.isEmpty() ? Declarations.NONE : found;
    }
}
