package io.afterorder.messages.template;

import com.github.jknack.handlebars.Handlebars.SafeString;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A template in one language with its theme, ready to be filled in by any number of threads. */
public final class Template {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private final TemplateSource source;
    private final CompiledPart subject;
    private final CompiledPart body;
    private final CompiledPart theme;

    Template(TemplateSource source, CompiledPart subject, CompiledPart body, CompiledPart theme) {
        this.source = source;
        this.subject = subject;
        this.body = body;
        this.theme = theme;
    }

    /** The three forms of a message, from one source. */
    public record Filled(String subject, String html, String text) {}

    /** @throws Unrenderable where the model lacks a value, or the message grows too long */
    public Filled fill(Model model) throws Unrenderable {
        var line = BLANKS.matcher(subject.fill(model)).replaceAll(" ").strip();
        var markup = body.fill(model).strip();
        var page = theme.fill(model.with(Map.of("language", model.locale().toLanguageTag(), "subject", line, "body",
                new SafeString(markup))));
        return new Filled(line, page, PlainText.of(markup));
    }

    public Set<Need> needs() {
        return source.needs();
    }

    public Locale language() {
        return source.language();
    }

    /** The path of its file below the seller's directory. */
    public String file() {
        return source.file();
    }
}
