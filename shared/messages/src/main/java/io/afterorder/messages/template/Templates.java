package io.afterorder.messages.template;

import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.template.TemplateSource.Part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All templates in all their languages, each compiled when it is first used. For any number of threads. */
public final class Templates {
    private final Map<String, Map<String, Template>> byFormAndLanguage = new HashMap<>();
    /** The same in a theme of a touch's own, by the form that names it. */
    private final Map<String, Map<String, Template>> inOtherThemes = new HashMap<>();

    private Templates() {}

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    public static Templates read(CompiledFile file) {
        var parts = file.parts("templates", "themes", "phrases");
        var themes = new HashMap<String, String>();
        parts.get("themes").properties().forEach(theme -> themes.put(theme.getKey(), theme.getValue().textValue()));
        return of(TemplateSource.all(parts.get("templates")), themes, Phrases.of(parts.get("phrases")));
    }

    /** @throws IllegalArgumentException where a template's theme is not there */
    public static Templates of(List<TemplateSource> sources, Map<String, String> themes, Phrases phrases) {
        var engine = new Engine();
        var compiledThemes = new HashMap<String, CompiledPart>();
        themes.forEach((name, text) -> compiledThemes.put(name,
                engine.html(new Part("themes/" + name + ".hbs", 1, text))));
        var templates = new Templates();
        for (var source : sources) {
            var theme = Optional.ofNullable(compiledThemes.get(source.theme())).orElseThrow(
                    () -> new IllegalArgumentException(source.file() + ": there is no theme " + source.theme()));
            templates.byFormAndLanguage.computeIfAbsent(source.form().toString(), _ -> new HashMap<>())
                    .put(source.language().toLanguageTag(), new Template(source, engine, phrases, theme));
            compiledThemes.forEach((name, other) -> templates.inOtherThemes
                    .computeIfAbsent(new TemplateForm(source.name(), Optional.of(name), source.words()).toString(),
                            _ -> new HashMap<>())
                    .put(source.language().toLanguageTag(), new Template(source, engine, phrases, other)));
        }
        return templates;
    }

    /**
     * The template in the language of the locale: the variant of its region, else the one for all regions. Never another
     * language; never another region's variant, which may be another script.
     *
     * @param name a template's, or a {@link TemplateForm}
     */
    public Optional<Template> find(String name, Locale locale) {
        var languages = byFormAndLanguage.getOrDefault(name, inOtherThemes.getOrDefault(name, Map.of()));
        return Optional.ofNullable(languages.get(locale.toLanguageTag()))
                .or(() -> Optional.ofNullable(languages.get(locale.getLanguage())));
    }

    /** Every template in every language, and as each variant words it. */
    public List<Template> all() {
        return byFormAndLanguage.values().stream().flatMap(languages -> languages.values().stream()).toList();
    }
}
