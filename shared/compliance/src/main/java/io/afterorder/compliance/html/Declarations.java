package io.afterorder.compliance.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the author states about one element, the later word over the earlier, the important over the rest. */
final class Declarations implements Consumer<Declaration> {
    static final Declarations NONE = new Declarations();

    private final Map<String, Declaration> byProperty = new LinkedHashMap<>(8);

    @Override
    public void accept(Declaration declaration) {
        var before = byProperty.get(declaration.property());
        if (before == null || declaration.important() || !before.important()) {
            byProperty.put(declaration.property(), declaration);
        }
    }

    boolean isEmpty() {
        return byProperty.isEmpty();
    }

    Optional<String> get(String property) {
        return Optional.ofNullable(byProperty.get(property)).map(Declaration::value);
    }

    /** Whether the property has the value, in any case. */
    boolean says(String property, String value) {
        var declaration = byProperty.get(property);
        return declaration != null && declaration.value().equalsIgnoreCase(value);
    }

    Optional<Length> length(String property) {
        return get(property).flatMap(Length::parse);
    }
}
