package io.afterorder.local.operate;

/** What was named is not there, or not enough was named. The message says what to name. */
final class NotFoundHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotFoundHere(String message) {
        super(message);
    }
}
