package io.afterorder.messages.template;

import com.github.jknack.handlebars.Decorator;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.helper.DefaultHelperRegistry;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The helpers that a template may use; the others that Handlebars brings are as if they were not there. */
final class AllowedHelpers extends DefaultHelperRegistry {
    private static final Set<String> BLOCKS = Set.of("if", "unless", "each", "is");

    AllowedHelpers() {
        registerHelperMissing((_, _) -> {
            throw new MissingValue();
        });
        registerHelper("each", new Each());
        registerHelper("is", new Is());
        Wording.HELPERS.forEach(this::registerHelper);
    }

    @Override
    public <C> @Nullable Helper<C> helper(String name) {
        var allowed = BLOCKS.contains(name) || Wording.HELPERS.containsKey(name) || name.equals(HELPER_MISSING);
        return allowed ? super.helper(name) : null;
    }

    @Override
    public @Nullable Decorator decorator(String name) {
        return null;
    }
}
