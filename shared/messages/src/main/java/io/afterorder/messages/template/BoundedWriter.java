package io.afterorder.messages.template;

import java.io.Writer;

/** Takes so many characters and no more, so that a template cannot fill the memory. */
final class BoundedWriter extends Writer {
    private final int most;
    private final StringBuilder written = new StringBuilder();

    BoundedWriter(int most) {
        this.most = most;
    }

    /** There was more to write than fits. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        if (written.length() + length > most) {
            throw new TooLong();
        }
        written.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return written.toString();
    }
}
