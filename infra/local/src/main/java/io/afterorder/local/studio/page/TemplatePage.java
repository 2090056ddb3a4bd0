package io.afterorder.local.studio.page;

import io.afterorder.compliance.Where;
import io.afterorder.local.studio.preview.MarkedText;
import io.afterorder.local.studio.preview.Preview;
import io.afterorder.local.studio.preview.Use;
import io.afterorder.messages.source.SourceError;
import io.afterorder.messages.template.TemplateSource;
import io.javalin.http.Context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One template in one language, as the buyer sees it, with the findings beside the words that caused them. */
public final class TemplatePage {
    private final Site site;

    public TemplatePage(Site site) {
        this.site = site;
    }

    /** @param frame the address of the message's HTML; empty where there is no message */
    record View(String name, String file, String language, String purpose, String channel, Tag tag,
            List<MarkedText.Piece> subject, List<String> attached, List<MarkedText.Piece> text,
            List<FindingView> findings, String frame,
            String unwritten, List<SourceError> errors, Choices choices) {}

    record Choices(List<OrderChoice.Option> orders, List<OrderChoice.Option> uses, List<OrderChoice.Option> languages,
            boolean marks, boolean pictures, boolean dark) {}

    public void show(Context context) {
        var name = context.pathParam("name");
        var language = context.pathParam("language");
        var file = "templates/" + name + "/" + language + ".hbs";
        var chosen = Chosen.of(context, site);
        var errors = site.reading().draft().errors().stream().filter(error -> concerns(error, file)).toList();
        if (chosen.isEmpty() && errors.stream().noneMatch(error -> error.file().equals(file))) {
            site.notThere(context, "Templates", "There is no " + file + "; write it, and it appears here.");
            return;
        }
        site.show(context, "Templates", Words.title(name) + " (" + language + ")", "template",
                chosen.map(all -> view(context, all, errors)).orElseGet(() -> broken(context, name, language, errors)));
    }

    private View view(Context context, Chosen chosen, List<SourceError> errors) {
        var template = chosen.template();
        var use = chosen.use();
        var choices = choices(context, Optional.of(chosen), template.name());
        var purpose = Words.of(use.touch().purpose());
        var head = new View(template.name(), template.file(), languageName(template.language()), purpose,
                Words.of(use.channel()), new Tag("cannot be written", "bad"), List.of(), List.of(), List.of(),
                List.of(), "", "",
                errors, choices);
        return switch (chosen.preview()) {
            case Preview.Unwritten unwritten -> new View(head.name(), head.file(), head.language(), purpose,
                    head.channel(), Tag.of(unwritten), List.of(), List.of(), List.of(), List.of(), "",
                    unwritten.reason().text(),
                    errors, choices);
            case Preview.Written written -> new View(head.name(), head.file(), head.language(), purpose,
                    head.channel(), Tag.of(written),
                    MarkedText.of(written.message().subject(), Where.SUBJECT, written.findings()),
                    written.message().attached().stream().map(paper -> paper.file().name()).toList(),
                    MarkedText.of(written.message().text(), Where.TEXT, written.findings()),
                    FindingView.all(written.findings()), frame(context, chosen), "", errors,
                    choices);
        };
    }

    private View broken(Context context, String name, String language, List<SourceError> errors) {
        return new View(name, "templates/" + name + "/" + language + ".hbs",
                languageName(Locale.forLanguageTag(language)), "", "", new Tag("error in the file", "bad"), List.of(),
                List.of(), List.of(), List.of(), "", "", errors, choices(context, Optional.empty(), name));
    }

    private Choices choices(Context context, Optional<Chosen> chosen, String name) {
        var draft = site.reading().draft();
        var order = OrderChoice.of(context);
        var uses = chosen.map(all -> Use.of(all.template(), draft).stream()
                .map(use -> new OrderChoice.Option(use.name(), use.name(), use.equals(all.use()))).toList())
                .orElse(List.of());
        var current = context.pathParam("language");
        var languages = draft.templates().stream().filter(template -> template.name().equals(name))
                .map(TemplateSource::language)
                .sorted((one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()))
                .map(locale -> new OrderChoice.Option(Link.template(name, locale.toLanguageTag(), order.value()),
                        languageName(locale), locale.toLanguageTag().equals(current)))
                .toList();
        return new Choices(order.options(site.stack(), chosen.map(all -> all.use().channel().name())), uses, languages,
                Chosen.isOn(context, "marks", true), Chosen.isOn(context, "pictures", false),
                Chosen.isOn(context, "dark", false));
    }

    private static String frame(Context context, Chosen chosen) {
        return Link.to("/frame" + context.path(), "order", OrderChoice.of(context).value(), "use", chosen.use().name(),
                "shown", "1", "marks", Chosen.isOn(context, "marks", true) ? "on" : "", "pictures",
                Chosen.isOn(context, "pictures", false) ? "on" : "");
    }

    /** Errors of the template's own file, and of what all templates share. */
    private static boolean concerns(SourceError error, String file) {
        return error.file().equals(file)
                || (!error.file().startsWith("templates/") && !error.file().startsWith("campaigns/"));
    }

    private static String languageName(Locale locale) {
        return locale.getDisplayName(Locale.ENGLISH);
    }
}
