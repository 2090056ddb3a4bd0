package io.afterorder.local.studio.page;

import io.afterorder.domain.order.Order;
import io.afterorder.local.studio.preview.Previews;
import io.afterorder.local.studio.preview.Status;
import io.afterorder.local.studio.preview.Use;
import io.afterorder.messages.source.Draft;
import io.afterorder.messages.template.TemplateSource;
import io.javalin.http.Context;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every template in every language, and how each does. */
public final class TemplatesPage {
    private final Site site;

    public TemplatesPage(Site site) {
        this.site = site;
    }

    /** @param name of the language, for people */
    record Cell(String language, String name, Tag tag, String link) {}

    record Tile(String title, String name, String purpose, String channel, List<Cell> cells) {}

    /** Templates that go the same way. */
    record Group(String title, List<Tile> tiles) {}

    /** A message that would not go out. */
    record Trouble(String title, Cell cell) {}

    record Board(List<Group> groups, List<OrderChoice.Option> orders, List<Trouble> troubles, String summary) {}

    public void show(Context context) {
        var choice = OrderChoice.of(context);
        var draft = site.reading().draft();
        var languages = languages(draft);
        var byName = new TreeMap<String, Map<String, TemplateSource>>();
        draft.templates().forEach(template -> byName.computeIfAbsent(template.name(), _ -> new TreeMap<>())
                .put(template.language().toLanguageTag(), template));
        brokenFiles(draft).forEach(file -> byName.computeIfAbsent(nameOf(file), _ -> new TreeMap<>()));
        var looks = new Looks(draft, site.previews(), choice);
        var tiles = byName.entrySet().stream().map(entry -> tile(entry.getKey(), entry.getValue(), languages, looks))
                .toList();
        var troubles = tiles.stream().flatMap(tile -> tile.cells().stream()
                .filter(cell -> cell.tag().tone().equals("bad")).map(cell -> new Trouble(tile.title(), cell))).toList();
        site.show(context, "Templates", "Templates", "templates",
                new Board(groups(tiles), choice.options(site.stack(), Optional.empty()), troubles,
                        summary(tiles, troubles)));
    }

    private static List<Group> groups(List<Tile> tiles) {
        return Stream.of(group("To buyers on Amazon", "amazon", tiles),
                group("To customers of your own shop", "direct", tiles), group("Cannot be read", "", tiles))
                .filter(group -> !group.tiles().isEmpty()).toList();
    }

    private static Group group(String title, String channel, List<Tile> tiles) {
        return new Group(title, tiles.stream().filter(tile -> tile.channel().equals(channel)).toList());
    }

    private record Looks(Draft draft, Previews previews, OrderChoice choice) {}

    private Tile tile(String name, Map<String, TemplateSource> written, List<String> languages, Looks looks) {
        var cells = languages.stream().map(language -> cell(name, language, Optional.ofNullable(written.get(language)),
                looks)).toList();
        var any = written.values().stream().findFirst();
        return new Tile(Words.title(name), name, any.flatMap(TemplateSource::purpose).map(Words::of).orElse(""),
                any.map(template -> Words.of(Use.of(template, looks.draft()).getFirst().channel())).orElse(""), cells);
    }

    private Cell cell(String name, String language, Optional<TemplateSource> template, Looks looks) {
        var languageName = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
        var link = Link.template(name, language, looks.choice().value());
        if (template.isPresent()) {
            return new Cell(language, languageName, tag(template.get(), looks), link);
        }
        return brokenFiles(looks.draft()).contains("templates/" + name + "/" + language + ".hbs")
                ? new Cell(language, languageName, new Tag("error in the file", "bad"), link)
                : new Cell(language, languageName, Tag.of(Status.MISSING), "");
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

    private static String summary(List<Tile> tiles, List<Trouble> troubles) {
        long written = tiles.stream().flatMap(tile -> tile.cells().stream()).filter(cell -> !cell.link().isEmpty())
                .count();
        return written + " messages from " + tiles.size() + " templates; " + (troubles.isEmpty()
                ? "each would go out."
                : troubles.size() + " would not go out.");
    }
}
