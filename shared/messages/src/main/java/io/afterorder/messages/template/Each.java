package io.afterorder.messages.template;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Goes through a list, as Handlebars' own helper does, within a budget for the whole message: blocks are buffered one in
 * another, so that loops within loops would fill the memory before a word of them reaches the writer.
 */
final class Each implements Helper<Object> {
    static final String BUDGET = "budget";

    /** Characters that the loops of one message may still write. */
    static final class Budget {
        private int left = 4 * CompiledPart.MOST_CHARACTERS;

        private void spend(int characters) {
            left -= characters;
            if (left < 0) {
                throw new BoundedWriter.TooLong();
            }
        }
    }

    @Override
    public Object apply(@Nullable Object list, Options options) throws IOException {
        if (!(list instanceof List<?> items) || items.isEmpty()) {
            return options.inverse();
        }
        Budget budget = options.data(BUDGET);
        var written = options.buffer();
        for (var item : items) {
            var one = options.fn(Context.newContext(options.context, item));
            budget.spend(1 + one.length());
            written.append(one);
        }
        return written;
    }
}
