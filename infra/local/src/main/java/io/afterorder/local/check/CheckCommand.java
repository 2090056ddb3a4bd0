package io.afterorder.local.check;

import io.afterorder.compliance.Policy;
import io.afterorder.compliance.Strictness;
import io.afterorder.local.spelling.SpellingCheck;
import io.afterorder.local.spelling.WordList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    @Option(names = "--spelling", description = "Look words up in a dictionary too, and warn of those that are not in it.")
    private boolean spelling;

    @Option(names = "--words", paramLabel = "FILE", description = "With --spelling: a text file of words that are right, one a line.")
    private Optional<Path> words = Optional.empty();

    @Option(names = "--corpus", arity = "1..*", paramLabel = "FILE", description = "Measure the rules on labelled messages instead of reading standard input.")
    private List<Path> corpus = List.of();

    @Option(names = "--min-exact", paramLabel = "SHARE", defaultValue = "0.97", description = "The least share of messages exactly right (default: ${DEFAULT-VALUE}).")
    private double leastExact;

    @Option(names = "--min-precision", paramLabel = "SHARE", defaultValue = "0.9", description = "The least precision of a rule (default: ${DEFAULT-VALUE}).")
    private double leastPrecision;

    @Option(names = "--min-recall", paramLabel = "SHARE", defaultValue = "0.9", description = "The least recall of a rule (default: ${DEFAULT-VALUE}).")
    private double leastRecall;

    @Override
    public Integer call() {
        try (var out = Output.utf8()) {
            return corpus.isEmpty() ? check(out) : measure(out);
        } catch (IllegalArgumentException | NotAMessageException e) {
            System.err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            System.err.println(e.getFile() + " does not exist; name a file that does");
        } catch (IOException e) {
            System.err.println("cannot read: " + e.getMessage() + "; name a file, not a folder, that you may read");
        }
        return 2;
    }

    private int check(PrintStream out) throws IOException {
        var spell = new SpellingCheck(words());
        try (var lines = Lines.of(System.in)) {
            var verdicts = new Verdicts(policy(),
                    table ? new VerdictTable(out)::print : line -> out.println(line.toJson()),
                    spelling ? spell::findings : message -> Stream.empty());
            var allMessages = verdicts.of(lines.lines());
            spell.withoutDictionary().forEach(language -> System.err.println("spelling was not checked in "
                    + language.getDisplayLanguage(Locale.ENGLISH) + ": there is no dictionary of it here"));
            return allMessages ? 0 : 2;
        }
    }

    private WordList words() throws IOException {
        return words.isPresent() ? WordList.read(words.get()) : WordList.EMPTY;
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
