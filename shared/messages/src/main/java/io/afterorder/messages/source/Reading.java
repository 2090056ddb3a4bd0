package io.afterorder.messages.source;

/** Makes a value of the text that stands in a file. */
@FunctionalInterface
interface Reading<T> {
    /** @throws IllegalArgumentException where the text is no such value; the message repeats it and says what to write */
    T read(String text);
}
