package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said about elements: by the client, by attributes, by a style sheet, by their own styles. The elements of
 * letters are much alike, and so are letters of one template: what was read for one is there for the next.
 */
final class Cascade {
    private static final Set<String> STYLING = Stream
            .concat(LegacyAttributes.NAMES.stream(), Stream.of("style", "class", "id"))
            .collect(Collectors.toUnmodifiableSet());
    /** When there are more, all are forgotten. */
    private static final int MOST_KNOWN = 1_000;
    private static final int LONGEST_KNOWN = 500;

    private final StyleSheet sheet;
    private final Map<String, Kind> blocks = new ConcurrentHashMap<>();
    private final Map<String, Kind> inlines = new ConcurrentHashMap<>();
    private final Places places = new Places();
    private final Map<Said, Declarations> known = new ConcurrentHashMap<>();

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

        boolean isShort() {
            return attributes.stream().mapToInt(String::length).sum() <= LONGEST_KNOWN;
        }
    }

    Cascade(StyleSheet sheet) {
        this.sheet = sheet;
    }

    StyleSheet sheet() {
        return sheet;
    }

    Kind kind(Element element) {
        var tag = element.normalName();
        boolean block = element.isBlock();
        var kinds = block ? blocks : inlines;
        var known = kinds.get(tag);
        if (known != null) {
            return known;
        }
        var kind = new Kind(tag, block, sheet.candidates(tag), read(new Said(tag, List.of(), List.of())));
        if (tag.length() <= LONGEST_KNOWN) {
            keep(kinds, tag, kind);
        }
        return kind;
    }

    /** The place around a page. */
    Place around(Element page) {
        return places.around(kind(page));
    }

    /** @param placed the rules that hold for the element because of where it stands */
    Place place(Element element, Kind kind, List<StyleRule> placed, Place around) {
        return places.within(around, kind, stated(element, kind, placed));
    }

    private Declarations stated(Element element, Kind kind, List<StyleRule> placed) {
        var attributes = element.attributesSize() == 0 ? List.<String>of() : styling(element);
        return attributes.isEmpty() && placed.isEmpty()
                ? kind.alone()
                : stated(new Said(kind.tag(), attributes, placed));
    }

    private Declarations stated(Said said) {
        var before = known.get(said);
        if (before != null) {
            return before;
        }
        var read = read(said);
        if (said.isShort()) {
            keep(known, said, read);
        }
        return read;
    }

    private static <K, V> void keep(Map<K, V> known, K key, V value) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(key, value);
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
        sheet.declare(said.tag(), said.attribute("id"), ClassNames.of(said.attribute("class")), said.placed(), found);
        Declaration.parse(said.attribute("style"), found);
        return found.isEmpty() ? Declarations.NONE : found;
    }
}
