package io.afterorder.messages.template;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Collection;

/** Writes its block where a choice has fallen on the word: {@code {{#is cause "weather"}}...{{/is}}}. */
final class Is implements Helper<Object> {
    @Override
    public Object apply(@Nullable Object choice, Options options) throws IOException {
        return options.params.length == 1 && hasFallen(choice, options.param(0)) ? options.fn() : options.inverse();
    }

    /** A buyer may be in several segments at once. */
    private static boolean hasFallen(@Nullable Object choice, Object word) {
        return choice instanceof Collection<?> several ? several.contains(word) : word.equals(choice);
    }
}
