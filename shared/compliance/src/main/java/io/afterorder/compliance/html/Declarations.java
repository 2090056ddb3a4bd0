package io.afterorder.compliance.html;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** What the author states about one element, the later word over the earlier, the important over the rest. */
final class Declarations implements Consumer<Declaration> {
    private static final Declaration[] NOTHING = {};
    static final Declarations NONE = new Declarations();

    /** By property; none until the first is stated. */
    private @Nullable Declaration[] stated = NOTHING;

    @Override
    public void accept(Declaration declaration) {
        var property = Property.named(declaration.property());
        if (property == null) {
            return;
        }
        if (stated.length == 0) {
            stated = new Declaration[Property.values().length];
        }
        var before = stated[property.ordinal()];
        if (before == null || declaration.important() || !before.important()) {
            stated[property.ordinal()] = declaration;
        }
    }

    boolean isEmpty() {
        return stated.length == 0;
    }

    boolean has(Property property) {
        return find(property) != null;
    }

    Optional<String> get(Property property) {
        var found = find(property);
        return found == null ? Optional.empty() : Optional.of(found.value());
    }

    /** Whether the property has the value, in any case. */
    boolean says(Property property, String value) {
        var found = find(property);
        return found != null && found.value().equalsIgnoreCase(value);
    }

    Optional<Length> length(Property property) {
        var found = find(property);
        return found == null ? Optional.empty() : Length.parse(found.value());
    }

    private @Nullable Declaration find(Property property) {
        return stated.length == 0 ? null : stated[property.ordinal()];
    }
}
