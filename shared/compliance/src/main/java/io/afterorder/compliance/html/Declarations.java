package io.afterorder.compliance.html;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** What is stated about one element, the later word over the earlier, the important over the rest. */
final class Declarations implements Consumer<Declaration> {
    private static final Declaration[] NOTHING = {};
    static final Declarations NONE = new Declarations();

    /** By property; none until the first is stated. */
    private @Nullable Declaration[] stated = NOTHING;
    /** A bit for each property that is stated. */
    private int properties;

    @Override
    public void accept(Declaration declaration) {
        var property = declaration.property();
        if (properties == 0) {
            stated = new Declaration[Property.values().length];
        }
        var before = stated[property.ordinal()];
        if (before == null || declaration.important() || !before.important()) {
            stated[property.ordinal()] = declaration;
            properties |= property.bit();
        }
    }

    boolean isEmpty() {
        return properties == 0;
    }

    boolean has(Property property) {
        return (properties & property.bit()) != 0;
    }

    /** Whether one of several properties is stated, which are given by their bits. */
    boolean hasAny(int bits) {
        return (properties & bits) != 0;
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
        return found == null ? Optional.empty() : found.length();
    }

    private @Nullable Declaration find(Property property) {
        return has(property) ? stated[property.ordinal()] : null;
    }
}
