package io.afterorder.messages.template;

/**
 * A place in a template's file.
 *
 * @param line counted from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
