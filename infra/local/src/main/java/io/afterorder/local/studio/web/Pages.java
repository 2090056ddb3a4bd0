package io.afterorder.local.studio.web;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns what a page shows into HTML, by the templates in {@code resources/studio}. Everything is escaped. */
public final class Pages {
    private final Handlebars handlebars = new Handlebars(new ClassPathTemplateLoader("/studio", ".hbs"));
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** @param shown a record or a map */
    public String html(String template, Object shown) {
        var context = Context.newBuilder(shown).resolver(MapValueResolver.INSTANCE, MethodValueResolver.INSTANCE)
                .build();
        try {
            return templates.computeIfAbsent(template, this::compiled).apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + template + " cannot be made", e);
        }
    }

    private Template compiled(String name) {
        try {
            return handlebars.compile(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the page " + name + " is not in the jar; build the project anew", e);
        }
    }
}
