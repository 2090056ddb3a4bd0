package io.afterorder.messages.template;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MapValueResolver;
import io.afterorder.messages.template.TemplateSource.Part;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A piece of a template, ready to be filled in by any number of threads. */
final class CompiledPart {
    /** More than any message needs; SES takes 40 MB, a buyer reads 200 words. */
    static final int MOST_CHARACTERS = 100_000;

    private final Part source;
    private final Template template;

    CompiledPart(Part source, Template template) {
        this.source = source;
        this.template = template;
    }

    String fill(Model model) throws Unrenderable {
        var context = Context.newBuilder(model.values()).resolver(MapValueResolver.INSTANCE).build();
        context.data(Wording.LOCALE, model.locale());
        context.data(Wording.ZONE, model.zone());
        context.data(Each.BUDGET, new Each.Budget());
        var writer = new BoundedWriter(MOST_CHARACTERS);
        try {
            template.apply(context, writer);
            return writer.toString();
        } catch (HandlebarsException e) {
            throw failure(e);
        } catch (BoundedWriter.TooLong e) {
            throw tooLong();
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory cannot fail", e);
        }
    }

    private Unrenderable failure(HandlebarsException e) {
        if (e.getCause() instanceof BoundedWriter.TooLong) {
            return tooLong();
        }
        var error = e.getError();
        if (error == null) {
            return Unrenderable.because(new Place(source.file(), source.line()), String.valueOf(e.getMessage()));
        }
        var place = new Place(source.file(), source.line() + error.line - 1);
        return e.getCause() instanceof MissingValue
                ? Unrenderable.missing(place, tagAt(error.line, error.column))
                : Unrenderable.because(place, error.reason);
    }

    private Unrenderable tooLong() {
        return Unrenderable.because(new Place(source.file(), source.line()),
                "the message grows past " + MOST_CHARACTERS + " characters");
    }

    /** What stands between the braces at the place that Handlebars names. */
    private String tagAt(int line, int column) {
        var text = source.text().lines().skip(line - 1L).findFirst().orElse("");
        int open = text.lastIndexOf("{{", Math.min(column, text.length()));
        int close = text.indexOf("}}", Math.max(open, 0));
        return open < 0 || close < 0 ? "a placeholder" : text.substring(open + 2, close).strip();
    }
}
