package io.afterorder.messages.template;

/** A placeholder has no value, or an empty one. Handlebars adds the place. */
final class MissingValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingValue() {
        super("has no value", null, false, false);
    }
}
