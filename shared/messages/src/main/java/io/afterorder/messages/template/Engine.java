package io.afterorder.messages.template;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import io.afterorder.messages.template.TemplateSource.Part;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Handlebars without what could reach out of a message: no partials, no decorators, few helpers, plain values. */
final class Engine {
    /** Enough where every attribute is in double quotes, which {@link Markup} sees to; {@code =} is left as it is in links. */
    private static final EscapingStrategy HTML = new EscapingStrategy.Hbs(new String[][]{{"&", "&amp;"}, {"<", "&lt;"},
            {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});

    private final Handlebars html = handlebars(HTML);
    private final Handlebars text = handlebars(EscapingStrategy.NOOP);

    /** @throws com.github.jknack.handlebars.HandlebarsException where the part is no template */
    CompiledPart html(Part part) {
        return compiled(html, part);
    }

    /** @throws com.github.jknack.handlebars.HandlebarsException where the part is no template */
    CompiledPart text(Part part) {
        return compiled(text, part);
    }

    private static CompiledPart compiled(Handlebars handlebars, Part part) {
        try {
            return new CompiledPart(part, handlebars.compile(new StringTemplateSource(part.file(), part.text())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static Handlebars handlebars(EscapingStrategy escaping) {
        return new Handlebars(new NoPartials()).with(new AllowedHelpers()).with(escaping).with(new PlainValues())
                .prettyPrint(true);
    }

    private static final class NoPartials extends AbstractTemplateLoader {
        @Override
        public com.github.jknack.handlebars.io.TemplateSource sourceAt(String location) throws IOException {
            throw new FileNotFoundException("a template cannot include another: " + location);
        }
    }
}
