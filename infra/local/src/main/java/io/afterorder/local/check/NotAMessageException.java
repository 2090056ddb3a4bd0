package io.afterorder.local.check;

/** A line that is no message; the text says which field is wrong, its value and what to write. */
final class NotAMessageException extends Exception {
    NotAMessageException(String message) {
        super(message);
    }
}
