package io.afterorder.local.check;

import io.afterorder.compliance.Policy;
import io.afterorder.compliance.Strictness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code check}: a verdict for each message of standard input, or the measure of a labelled corpus. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks messages, one JSON object a line on standard input, against the marketplace's rules.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        " 0:every line was checked", " 1:a corpus is below a bar", " 2:a line is no message"})
public final class CheckCommand implements Callable<Integer> {
    @Option(names = "--table", description = "Print a table for people instead of JSON Lines.")
    private boolean table;

    @Option(names = "--policy", paramLabel = "NAME", description = "The policy to apply; the newest if none is named.")
    private String policy = Policy.current().name();

    @Option(names = "--strictness", paramLabel = "FILE", description = "A file that makes rules stricter.")
    private Optional<Path> strictness = Optional.empty();

    @Option(names = "--corpus", arity = "1..*", paramLabel = "FILE", description = "Measure the rules on labelled messages instead of reading standard input.")
    private List<Path> corpus = List.of();

    @Option(names = "--min-exact", paramLabel = "SHARE", defaultValue = "0.97", description = "The least share of messages exactly right (default: ${DEFAULT-VALUE}).")
    private double leastExact;

    @Option(names = "--min-precision", paramLabel = "SHARE", defaultValue = "0.9", description = "The least precision of a rule (default: ${DEFAULT-VALUE}).")
    private double leastPrecision;

    @Option(names = "--min-recall", paramLabel = "SHARE", defaultValue = "0.9", description = "The least recall of a rule (default: ${DEFAULT-VALUE}).")
    private double leastRecall;

    @Override
    public Integer call() throws IOException {
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            return corpus.isEmpty() ? check(out) : measure(out);
        } catch (IllegalArgumentException | NotAMessageException e) {
            System.err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            System.err.println(e.getFile() + " does not exist; name a file that does");
        }
        return 2;
    }

    private int check(PrintStream out) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var verdicts = new Verdicts(policy(),
                    table ? new VerdictTable(out)::print : line -> out.println(line.toJson()));
            return verdicts.of(lines.lines()) ? 0 : 2;
        }
    }

    private int measure(PrintStream out) throws IOException, NotAMessageException {
        var measure = new CorpusMeasure(policy());
        for (var file : corpus) {
            measure.add(file);
        }
        var bars = new Bars(leastExact, leastPrecision, leastRecall);
        measure.print(out, bars);
        return bars.failures(measure).isEmpty() ? 0 : 1;
    }

    private Policy policy() throws IOException {
        var chosen = Policy.all().stream().filter(known -> known.name().equals(policy)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--policy \"" + policy + "\" is unknown; write one of "
                        + Policy.all().stream().map(Policy::name).collect(Collectors.joining(", "))));
        return strictness.isPresent()
                ? chosen.stricter(Strictness.parse(strictness.get().toString(), Files.readString(strictness.get())))
                : chosen;
    }
}
