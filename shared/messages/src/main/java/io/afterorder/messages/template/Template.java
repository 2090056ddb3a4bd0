package io.afterorder.messages.template;

import com.github.jknack.handlebars.Handlebars.SafeString;
import io.afterorder.domain.Purpose;
import io.afterorder.messages.template.TemplateSource.Part;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A template in one language with its theme, to be filled in by any number of threads. */
public final class Template {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");
    /** Begins what a mail program would decode, and nobody would have checked (RFC 2047, section 2). */
    private static final Pattern ENCODED = Pattern.compile("=\\?(?=[^?\\s]+\\?[bBqQ]\\?)");

    /** What sections leave that have nothing to say. */
    private static final Pattern GAPS = Pattern.compile("\n{3,}");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final TemplateSource source;
    private final Engine engine;
    private final Phrases phrases;
    private final CompiledPart theme;
    private volatile Optional<Parts> compiled = Optional.empty();

    Template(TemplateSource source, Engine engine, Phrases phrases, CompiledPart theme) {
        this.source = source;
        this.engine = engine;
        this.phrases = phrases;
        this.theme = theme;
    }

    /** The three forms of a message, from one source. */
    public record Filled(String subject, String html, String text) {}

    private record Parts(CompiledPart subject, Optional<CompiledPart> preheader, CompiledPart body) {}

    /**
     * @throws Unrenderable where the model lacks a value, or the message grows too long
     * @throws com.github.jknack.handlebars.HandlebarsException where the text is no template
     */
    public Filled fill(Model model) throws Unrenderable {
        var parts = compiled();
        var line = oneLine(parts.subject().fill(model));
        var markup = GAPS.matcher(parts.body().fill(model)).replaceAll("\n\n").strip();
        var page = model.with(Map.of("language", model.locale().toLanguageTag(), "direction", direction(model.locale()),
                "subject", line, "body", new SafeString(markup)));
        if (parts.preheader().isPresent()) {
            page = page.with(Map.of("preheader", oneLine(parts.preheader().get().fill(model))));
        }
        return new Filled(line, theme.fill(page), PlainText.of(markup));
    }

    /** Compiles the texts, which {@link #fill} otherwise does when it is first called. */
    public void compile() {
        compiled();
    }

    public Set<Need> needs() {
        return source.needs();
    }

    public String name() {
        return source.name();
    }

    public Locale language() {
        return source.language();
    }

    public Optional<Purpose> purpose() {
        return source.purpose();
    }

    /** The path of its file below the seller's directory. */
    public String file() {
        return source.file();
    }

    /** Two threads may do the same work at once, with the same result. */
    private Parts compiled() {
        var ready = compiled;
        if (ready.isEmpty()) {
            ready = Optional.of(new Parts(engine.text(withPhrases(source.subject())),
                    source.preheader().map(part -> engine.text(withPhrases(part))),
                    engine.html(withPhrases(source.body()))));
            compiled = ready;
        }
        return ready.get();
    }

    private Part withPhrases(Part part) {
        return part.with(phrases, source.language());
    }

    private static String oneLine(String text) {
        return ENCODED.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("= ?").strip();
    }

    private static String direction(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
