package io.afterorder.local.studio.page;

import io.afterorder.domain.order.Order;
import io.afterorder.local.studio.preview.Previews;
import io.afterorder.local.studio.preview.Status;
import io.afterorder.local.studio.preview.Use;
import io.afterorder.messages.source.Draft;
import io.afterorder.messages.template.TemplateSource;
import io.javalin.http.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every template in every language, and how each does. */
public final class TemplatesPage {
    private final Site site;

    public TemplatesPage(Site site) {
        this.site = site;
    }

    record Cell(String language, Tag tag, String link) {}

    record Row(String name, String purpose, String channel, List<Cell> cells) {}

    record Board(List<String> languages, List<Row> rows, List<OrderChoice.Option> orders, String summary) {}

    public void show(Context context) {
        var choice = OrderChoice.of(context);
        var draft = site.reading().draft();
        var previews = site.previews();
        var languages = languages(draft);
        var byName = new TreeMap<String, Map<String, TemplateSource>>();
        draft.templates().forEach(template -> byName.computeIfAbsent(template.name(), _ -> new TreeMap<>())
                .put(template.language().toLanguageTag(), template));
        brokenFiles(draft).forEach(file -> byName.computeIfAbsent(nameOf(file), _ -> new TreeMap<>()));
        var rows = byName.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), languages,
                new Looks(draft, previews, choice))).toList();
        site.show(context, "Templates", "Templates", "templates",
                new Board(languages, rows, choice.options(site.stack(), Optional.empty()), summary(rows)));
    }

    private record Looks(Draft draft, Previews previews, OrderChoice choice) {}

    private Row row(String name, Map<String, TemplateSource> written, List<String> languages, Looks looks) {
        var cells = new ArrayList<Cell>();
        for (var language : languages) {
            var template = Optional.ofNullable(written.get(language));
            var link = Link.template(name, language, looks.choice().value());
            if (template.isPresent()) {
                cells.add(new Cell(language, tag(template.get(), looks), link));
            } else if (brokenFiles(looks.draft()).contains("templates/" + name + "/" + language + ".hbs")) {
                cells.add(new Cell(language, new Tag("error in the file", "bad"), link));
            } else {
                cells.add(new Cell(language, Tag.of(Status.MISSING), ""));
            }
        }
        var any = written.values().stream().findFirst();
        return new Row(name, any.flatMap(TemplateSource::purpose).map(Words::of).orElse(""),
                any.map(template -> Words.of(Use.of(template, looks.draft()).getFirst().channel())).orElse(""), cells);
    }

    private Tag tag(TemplateSource template, Looks looks) {
        var use = Use.of(template, looks.draft()).getFirst();
        Optional<Order> order = looks.choice().order(looks.previews(), use, template, site.stack());
        if (order.isEmpty()) {
            return new Tag("no such order", "quiet");
        }
        return OrderChoice.channelOf(order.get()).equals(use.channel().name())
                ? Tag.of(looks.previews().of(use, template, order.get()))
                : new Tag("for another channel", "quiet");
    }

    private static List<String> languages(Draft draft) {
        var languages = new TreeSet<String>();
        draft.templates().forEach(template -> languages.add(template.language().toLanguageTag()));
        brokenFiles(draft).forEach(file -> languages
                .add(file.substring(file.lastIndexOf('/') + 1).replace(".hbs", "")));
        return List.copyOf(languages);
    }

    private static List<String> brokenFiles(Draft draft) {
        return draft.errors().stream().map(error -> error.file())
                .filter(file -> file.startsWith("templates/") && file.endsWith(".hbs")).distinct().toList();
    }

    private static String nameOf(String file) {
        return file.split("/", -1)[1];
    }

    private static String summary(List<Row> rows) {
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        long bad = cells.stream().filter(cell -> cell.tag().tone().equals("bad")).count();
        long written = cells.stream().filter(cell -> !cell.link().isEmpty()).count();
        return written + " messages from " + rows.size() + " templates; "
                + (bad == 0 ? "none would be stopped." : bad + " would not go out.");
    }
}
