package io.afterorder.local.render;

/** What was asked for is not there; the message names it and the remedy. */
final class NotRenderable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotRenderable(String message) {
        super(message);
    }
}
