package io.afterorder.messages.template;

import java.util.Locale;

/** What a template cannot do without, beside the values that it names. Where the order has none, nothing is sent. */
public enum Need {
    /** At least one product of the order has a document in the language of the message. */
    DOCUMENTS("no document is known for any product of the order in the buyer's language"),
    /** At least one product of the order has care tips in the language of the message. */
    CARE("no care tip is known for any product of the order in the buyer's language");

    private final String absence;

    Need(String absence) {
        this.absence = absence;
    }

    /** As template files write it, for example {@code documents}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is the matter where it is not met, to follow "because". */
    public String absence() {
        return absence;
    }
}
