package io.afterorder.messages.template;

/** A template could not be rendered for a model. */
public final class Unrenderable extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean valueMissing;
    private final String placeholder;

    private Unrenderable(String message, boolean valueMissing, String placeholder) {
        super(message);
        this.valueMissing = valueMissing;
        this.placeholder = placeholder;
    }

    static Unrenderable missing(String file, int line, String placeholder) {
        return new Unrenderable(file + ":" + line + ": {{" + placeholder + "}} has no value for this order", true,
                placeholder);
    }

    static Unrenderable because(String file, int line, String reason) {
        return new Unrenderable(file + ":" + line + ": " + reason, false, "");
    }

    /** Whether the order lacks a value that the template names, so that no mistake of the template is the matter. */
    public boolean isValueMissing() {
        return valueMissing;
    }

    /** What stands between the braces; empty where no value is missing. */
    public String placeholder() {
        return placeholder;
    }
}
