package io.afterorder.local.run;

/** A file given on the command line that cannot be used; the message names it and the remedy. */
public final class FileNotUsable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FileNotUsable(String message) {
        super(message);
    }
}
