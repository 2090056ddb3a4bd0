package io.afterorder.messages.template;

import java.util.Optional;

/** A template could not be rendered for a model. The message says what is the matter, without the place. */
public final class Unrenderable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Optional<String> missing;

    private Unrenderable(Place place, String message, Optional<String> missing) {
        super(message);
        this.place = place;
        this.missing = missing;
    }

    static Unrenderable missing(Place place, String placeholder) {
        return new Unrenderable(place, "{{" + placeholder + "}} has no value", Optional.of(placeholder));
    }

    static Unrenderable because(Place place, String mistake) {
        return new Unrenderable(place, mistake, Optional.empty());
    }

    public Place place() {
        return place;
    }

    /** What stands between the braces where the order lacks its value; empty where the template is to blame. */
    public Optional<String> missing() {
        return missing;
    }
}
