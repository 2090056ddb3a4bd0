package io.afterorder.local.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A function's log: what it gives to Lambda's logger and what it prints, in a file. */
final class FunctionLog implements LambdaLogger, AutoCloseable {
    private final OutputStream file;

    private FunctionLog(OutputStream file) {
        this.file = file;
    }

    static FunctionLog open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new FunctionLog(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written; is the data folder writable?", e);
        }
    }

    @Override
    public void log(String message) {
        log((message.endsWith("\n") ? message : message + "\n").getBytes(UTF_8));
    }

    @Override
    public synchronized void log(byte[] message) {
        try {
            file.write(message);
        } catch (IOException e) {
            throw new UncheckedIOException("a function's log cannot be written; is the disk full?", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
