package io.afterorder.local.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the terminal's locale: verdicts and messages are in every language. */
public final class Output {
    private Output() {}

    public static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
