package io.afterorder.events;

/**
 * An event that cannot be read: what is wrong, where, and what to do. The message holds no value of a field that
 * identifies a buyer, so it may be logged and shown.
 */
public final class EventNotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String what;
    private final String remedy;

    /**
     * @param where the field, as a path such as {@code $.items[0].quantity}
     * @param what what was wrong, with the value where that is nobody's personal data
     * @param remedy what to write instead
     */
    public EventNotUnderstood(String where, String what, String remedy) {
        super(where + ": " + what + "; " + remedy);
        this.where = where;
        this.what = what;
        this.remedy = remedy;
    }

    public String where() {
        return where;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }
}
