package io.afterorder.local.template;

import java.nio.file.Path;

/** The template, or a parameter given for it, cannot be used. The message names file, line, value and remedy. */
public final class InvalidTemplateException extends RuntimeException {
    InvalidTemplateException(Path file, int line, String problem) {
        super("%s:%d: %s".formatted(file.getFileName(), line, problem));
    }

    InvalidTemplateException(String problem) {
        super(problem);
    }
}
