package io.afterorder.messages.template;

import com.github.jknack.handlebars.Formatter;

/** Lets words and numbers into a message, and nothing else: no empty value, no list or map as Java prints it. */
final class PlainValues implements Formatter {
    @Override
    public Object format(Object value, Chain next) {
        return switch (value) {
            case CharSequence words when !words.toString().isBlank() -> words;
            case Integer number -> number.toString();
            default -> throw new MissingValue();
        };
    }
}
