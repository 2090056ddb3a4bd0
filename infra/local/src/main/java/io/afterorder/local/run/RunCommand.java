package io.afterorder.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.afterorder.local.sellingpartner.OrderFormatException;
import io.afterorder.local.stack.DataFolderNotUsableException;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code afterorder run}: the whole stack in one JVM, fed from files. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Feeds files to the whole stack, turns its clock forward and shows what was sent and what was not, and why.")
public final class RunCommand implements Callable<Integer> {
    private static final int NOT_UNDERSTOOD = 2;
    private static final int LONGEST_DAYS = 3650;

    @Spec
    private @Nullable CommandSpec spec;
    @Option(names = "--notifications", arity = "1..*", paramLabel = "FILE", description = "Amazon's ORDER_CHANGE notifications, or Afterorder's own events: JSON, a JSON array, or one a line.")
    private List<Path> notifications = List.of();
    @Option(names = "--events", arity = "1..*", paramLabel = "FILE", description = "The same as --notifications.")
    private List<Path> events = List.of();
    @Option(names = "--orders", arity = "1..*", paramLabel = "FILE", description = "Orders API 2026-01-01 responses. An order that no notification names is fed as if Amazon had sent one.")
    private List<Path> orders = List.of();
    @Option(names = "--sample", description = "Feeds the sample orders.")
    private boolean sample;
    @Option(names = "--days", defaultValue = "45", paramLabel = "N", description = "How many days to turn the clock forward after the last event (default: ${DEFAULT-VALUE}).")
    private int days;
    @Option(names = "--json", description = "Prints one JSON object instead of a table.")
    private boolean asJson;
    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the stack's data; a later run on it goes on where this one ended.")
    private @Nullable Path data;
    @Option(names = "--campaigns", paramLabel = "DIR", description = "Where campaigns, templates and seller.yaml are (default: the project's own).")
    private @Nullable Path campaigns;
    @Option(names = "--report", paramLabel = "FILE", description = "Writes a page with every message as the buyer sees it.")
    private @Nullable Path report;

    @Override
    public Integer call() throws IOException {
        var out = commandLine().getOut();
        var err = commandLine().getErr();
        if (days < 0 || days > LONGEST_DAYS) {
            err.println("--days %d: the clock turns forward only, by ten years at most; write a number from 0 to %d"
                    .formatted(days, LONGEST_DAYS));
            return NOT_UNDERSTOOD;
        }
        return run(out, err);
    }

    /** What was given is looked at before the campaigns are compiled, which takes seconds. */
    private int run(PrintWriter out, PrintWriter err) throws IOException {
        var work = Files.createTempDirectory("afterorder-run");
        try (var samples = new Samples(work)) {
            var page = Optional.ofNullable(report).map(ReportFile::of);
            var json = new ObjectMapper();
            var inputs = sample
                    ? Inputs.read(json, samples.events(), samples.orders())
                    : Inputs.read(json, all(notifications, events), orders);
            if (inputs.incoming().isEmpty()) {
                err.println(nothingIn(Stream.concat(all(notifications, events).stream(), orders.stream()).toList())
                        + "; name files with --notifications, --events or --orders, or use --sample");
                return NOT_UNDERSTOOD;
            }
            return switch (CampaignCompiler.compile(campaignsFolder())) {
                case Compilation.Broken(var errors) -> {
                    errors.forEach(err::println);
                    yield NOT_UNDERSTOOD;
                }
                case Compilation.Compiled compiled -> {
                    var campaigns = work.resolve("campaigns.json");
                    compiled.writeTo(campaigns);
                    var result = feed(campaigns, inputs, err);
                    show(result, json, out);
                    page.ifPresent(file -> file.write(result, err));
                    yield 0;
                }
            };
        } catch (FileNotUsable | OrderFormatException | DataFolderNotUsableException e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private RunResult feed(Path campaigns, Inputs inputs, PrintWriter err) throws IOException {
        var progress = new Progress(err);
        var result = new Run(home().resolve("template.yaml"), campaigns, Optional.ofNullable(data)).feed(inputs,
                Duration.ofDays(days), progress);
        progress.end();
        return result;
    }

    private void show(RunResult result, ObjectMapper json, PrintWriter out) throws IOException {
        if (asJson) {
            out.println(json.writer(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(new JsonResult(json).of(result)));
        } else {
            OutcomeTable.print(result, out);
        }
        out.flush();
    }

    private static String nothingIn(List<Path> files) {
        return files.isEmpty()
                ? "nothing to feed"
                : "nothing to feed: no event and no order in "
                        + files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private Path campaignsFolder() {
        return Optional.ofNullable(campaigns).orElseGet(() -> home().resolve("shared/messages/src/main/resources"));
    }

    /** The project's folder, which {@code infra/afterorder} names. */
    private static Path home() {
        return Path.of(System.getProperty("afterorder.home", ""));
    }

    private static List<Path> all(List<Path> one, List<Path> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli gives every command its specification").commandLine();
    }
}
