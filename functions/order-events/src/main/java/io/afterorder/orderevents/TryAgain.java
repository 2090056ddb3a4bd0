package io.afterorder.orderevents;

/** The arrival was understood but could not be worked on now. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String where;
    private final String reason;

    /** @param where the step that failed */
    TryAgain(String where, String reason) {
        super(reason);
        this.where = where;
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String where() {
        return where;
    }
}
