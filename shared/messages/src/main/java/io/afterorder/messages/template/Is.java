package io.afterorder.messages.template;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Writes its block where a choice has fallen on the word: {@code {{#is cause "weather"}}...{{/is}}}. */
final class Is implements Helper<Object> {
    @Override
    public Object apply(@Nullable Object choice, Options options) throws IOException {
        return options.params.length == 1 && options.param(0).equals(choice) ? options.fn() : options.inverse();
    }
}
