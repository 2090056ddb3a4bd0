package io.afterorder.local.render;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.local.http.Json;
import io.afterorder.local.run.FileNotUsable;
import io.afterorder.local.run.OrdersInFile;
import io.afterorder.local.sellingpartner.OrderFormatException;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.source.Draft;
import io.afterorder.messages.template.Nearest;
import io.afterorder.messages.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code render}: the message of one template for one order, and its verdict. */
@Command(name = "render", mixinStandardHelpOptions = true, description = "Writes the message of one template for one order, and says what the rules make of it.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        " 0:the message passes", " 1:it would be blocked, or the order gets none",
        " 2:there is no such template, language, order or file"})
public final class RenderCommand implements Callable<Integer> {
    @Option(names = "--template", required = true, paramLabel = "NAME", description = "The template's folder, for example review-request.")
    private String template = "";

    @Option(names = "--locale", paramLabel = "TAG", description = "The language that the buyer is taken to prefer, for example de-DE; the order's own if none is named.")
    private Optional<String> locale = Optional.empty();

    @Option(names = "--order", required = true, paramLabel = "FILE", description = "An order: its events as Afterorder has them, or what the Orders API answered.")
    private Path file = Path.of("");

    @Option(names = "--variant", paramLabel = "ID", description = "The variant of a campaign's touch that writes by the template; the template's own words if none is named.")
    private Optional<String> variant = Optional.empty();

    @Option(names = "--order-id", paramLabel = "ID", description = "Which one, where the file holds several; the first if none is named.")
    private Optional<String> orderId = Optional.empty();

    @Option(names = "--directory", paramLabel = "DIR", description = "The directory with templates, themes and seller.yaml; the project's own if none is named.")
    private Optional<Path> directory = Optional.empty();

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            var language = locale.map(RenderCommand::language);
            var draft = Draft.read(sources());
            var renderer = renderer(draft);
            var preview = Preview.of(renderer, touch(purpose(renderer), draft), order(), language);
            language.ifPresent(wanted -> refuseMissingLanguage(renderer, wanted));
            var out = command.commandLine().getOut();
            if (json) {
                Showing.json(preview, out);
            } else {
                Showing.table(preview, out);
            }
            return preview instanceof Preview.Written written && written.verdict().passes() ? 0 : 1;
        } catch (NotRenderable | FileNotUsable | OrderFormatException e) {
            command.commandLine().getErr().println(e.getMessage());
            return 2;
        }
    }

    private Path sources() {
        var sources = directory.orElseGet(
                () -> Path.of(System.getProperty("afterorder.home", ""), "shared/messages/src/main/resources"));
        if (!Files.isDirectory(sources)) {
            throw new NotRenderable(sources + ": there is no such directory; name one with --directory");
        }
        return sources;
    }

    /** What is wrong with other files does not matter here. */
    private Renderer renderer(Draft draft) {
        var mine = draft.errors().stream()
                .filter(error -> error.file().startsWith("templates/" + template + "/")
                        || error.file().startsWith("themes/") || error.file().startsWith("phrases/")
                        || error.file().equals("seller.yaml"))
                .map(Object::toString).toList();
        if (!mine.isEmpty()) {
            throw new NotRenderable(String.join(System.lineSeparator(), mine));
        }
        return draft.renderer().orElseThrow(() -> new NotRenderable("seller.yaml: there is no such file; write it"));
    }

    private Purpose purpose(Renderer renderer) {
        var names = renderer.templates().all().stream().map(Template::name).distinct().toList();
        if (!names.contains(template)) {
            throw new NotRenderable("--template \"" + template + "\" is no template; " + Nearest.to(template, names)
                    .map(near -> "did you mean \"" + near + "\"?").orElseGet(() -> "write one of "
                            + names.stream().sorted().collect(Collectors.joining(", "))));
        }
        return languages(renderer).stream().flatMap(one -> one.purpose().stream()).findFirst()
                .orElseThrow(() -> new NotRenderable("templates/" + template
                        + ": no file says what it is for; write purpose: ORDER_ISSUE, or what fits, into its head"));
    }

    /** About all products of the order, with the papers of the first touch that writes by the template. */
    private Touch touch(Purpose purpose, Draft draft) {
        var papers = draft.campaigns().stream().flatMap(all -> all.inRank().stream())
                .flatMap(campaign -> campaign.touches().stream()).filter(touch -> touch.folder().equals(template))
                .findFirst().map(Touch::enclosures).orElse(List.of());
        return new Touch("render", purpose, Milestone.DELIVERED, Delay.parse("PT0S"),
                SendingHours.daily(LocalTime.MIN, LocalTime.MAX), form(draft), ReviewAsk.NEVER, Duration.ofDays(1))
                .enclosing(papers);
    }

    private String form(Draft draft) {
        if (variant.isEmpty()) {
            return template;
        }
        var forms = draft.variants(template);
        return Optional.ofNullable(forms.get(variant.get())).orElseThrow(() -> new NotRenderable(
                "--variant \"" + variant.get() + "\" is no variant by the template " + template + "; "
                        + (forms.isEmpty()
                                ? "no campaign tries it out: leave --variant out"
                                : "write one of " + String.join(", ", forms.keySet()))));
    }

    private void refuseMissingLanguage(Renderer renderer, Locale wanted) {
        if (renderer.templates().find(template, wanted).isEmpty()) {
            throw new NotRenderable("--locale \"" + wanted.toLanguageTag() + "\": the template " + template
                    + " is not there in that language, but in "
                    + languages(renderer).stream().map(one -> one.language().toLanguageTag()).sorted()
                            .collect(Collectors.joining(", "))
                    + "; write templates/" + template + "/"
                    + wanted.getLanguage() + ".hbs");
        }
    }

    private List<Template> languages(Renderer renderer) {
        return renderer.templates().all().stream().filter(one -> one.name().equals(template)).toList();
    }

    private Order order() {
        var orders = OrdersInFile.read(file, Json.MAPPER);
        var ids = orders.stream().map(order -> order.id().value()).toList();
        if (orderId.isPresent()) {
            return orders.stream().filter(order -> order.id().value().equals(orderId.get())).findFirst()
                    .orElseThrow(() -> new NotRenderable(file + ": holds no order " + orderId.get() + "; "
                            + Nearest.to(orderId.get(), ids).map(near -> "did you mean " + near + "?")
                                    .orElse("it holds " + String.join(", ", ids))));
        }
        if (orders.size() > 1) {
            command.commandLine().getErr().println(file + ": holds " + orders.size() + " orders; this is "
                    + ids.getFirst() + ", and --order-id chooses another");
        }
        return orders.getFirst();
    }

    private static Locale language(String tag) {
        var language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty() || !language.toLanguageTag().equalsIgnoreCase(tag)) {
            throw new NotRenderable(
                    "--locale \"" + tag + "\" is no language; write a BCP 47 tag such as de-DE or en");
        }
        return language;
    }
}
