package io.afterorder.messages.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.messages.template.TemplateSource.Part;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All templates in all their languages, compiled. Immutable. */
public final class Templates {
    private final Map<String, Map<String, Template>> byNameAndLanguage = new HashMap<>();

    private Templates() {}

    /**
     * Compiles all templates, which takes a tenth of a second where it is the first thing that a JVM does: call it while
     * the function starts, on a second thread if the first has something else to do.
     *
     * @param templates the part {@code templates} of the compiled file
     * @param themes the part {@code themes}
     */
    public static Templates of(JsonNode templates, JsonNode themes) {
        return of(TemplateSource.all(templates), themesOf(themes));
    }

    /** @throws com.github.jknack.handlebars.HandlebarsException where a text is no template */
    public static Templates of(List<TemplateSource> sources, Map<String, String> themes) {
        var engine = new Engine();
        var compiledThemes = new HashMap<String, CompiledPart>();
        themes.forEach((name, text) -> compiledThemes.put(name,
                engine.html(new Part("themes/" + name + ".hbs", 1, text))));
        var templates = new Templates();
        for (var source : sources) {
            var theme = Optional.ofNullable(compiledThemes.get(source.theme())).orElseThrow(
                    () -> new IllegalArgumentException(source.file() + ": there is no theme " + source.theme()));
            templates.byNameAndLanguage.computeIfAbsent(source.name(), _ -> new HashMap<>()).put(
                    source.language().toLanguageTag(),
                    new Template(source, engine.text(source.subject()), engine.html(source.body()), theme));
        }
        return templates;
    }

    /**
     * The template in the language of the locale: the variant of its region, else the one for all regions. Never another
     * language; never another region's variant, which may be another script.
     */
    public Optional<Template> find(String name, Locale locale) {
        var languages = byNameAndLanguage.getOrDefault(name, Map.of());
        return Optional.ofNullable(languages.get(locale.toLanguageTag()))
                .or(() -> Optional.ofNullable(languages.get(locale.getLanguage())));
    }

    /** Every template in every language. */
    public List<Template> all() {
        return byNameAndLanguage.values().stream().flatMap(languages -> languages.values().stream()).toList();
    }

    private static Map<String, String> themesOf(JsonNode json) {
        var themes = new HashMap<String, String>();
        json.properties().forEach(theme -> themes.put(theme.getKey(), theme.getValue().textValue()));
        return themes;
    }
}
