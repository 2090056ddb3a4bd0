package io.afterorder.local.check;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Policy;
import io.afterorder.compliance.RuleCatalogue;
import io.afterorder.compliance.RuleEntry;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares verdicts with labels: by rule, by language, and message by message. */
final class CorpusMeasure {
    private static final Set<String> RULES = RuleCatalogue.entries().stream().map(RuleEntry::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Policy policy;
    private final Map<String, Tally> byRule = new TreeMap<>();
    private final Map<String, Tally> byLanguage = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int messages;

    CorpusMeasure(Policy policy) {
        this.policy = policy;
    }

    /** Adds a file of labelled messages. */
    void add(Path file) throws IOException, NotAMessageException {
        try (var reader = Lines.of(Files.newInputStream(file))) {
            var lines = reader.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    add(file + ":" + (i + 1), lines.get(i));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(String where, String line) throws NotAMessageException {
        try {
            add(MessageLine.parse(line));
        } catch (NotAMessageException e) {
            throw new NotAMessageException(where + ": " + e.getMessage());
        }
    }

    private void add(MessageLine line) throws NotAMessageException {
        var expected = new TreeSet<>(line.expected().orElseThrow(() -> new NotAMessageException(
                "expect is missing; write the ids of the rules that must block, or []")));
        for (var rule : expected) {
            if (!RULES.contains(rule)) {
                throw new NotAMessageException(
                        "expect names \"" + rule + "\", which is no rule; `infra/afterorder rules` lists them");
            }
        }
        var found = policy.check(line.message()).findings().stream().filter(Finding::blocks).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        var either = new HashSet<>(expected);
        either.addAll(found);
        var language = byLanguage.computeIfAbsent(line.message().locale().getLanguage(), name -> new Tally());
        for (var rule : either) {
            byRule.computeIfAbsent(rule, name -> new Tally()).count(expected.contains(rule), found.contains(rule));
            language.count(expected.contains(rule), found.contains(rule));
        }
        messages++;
        if (!expected.equals(found)) {
            wrong.add(line.message().id() + minus(" missed", expected, found) + minus(" false alarm", found, expected));
        }
    }

    private static String minus(String word, Set<String> from, Set<String> taken) {
        var rest = from.stream().filter(rule -> !taken.contains(rule)).toList();
        return rest.isEmpty() ? "" : word + " " + rest;
    }

    Map<String, Tally> byRule() {
        return byRule;
    }

    /** The share of messages whose blocking rules are exactly the expected ones. */
    double exactShare() {
        return messages == 0 ? 0 : (messages - wrong.size()) / (double) messages;
    }

    void print(PrintStream out, Bars bars) {
        print(out, "rule", byRule);
        print(out, "language", byLanguage);
        wrong.forEach(line -> out.println("wrong: " + line));
        out.printf(Locale.ROOT, "%nexactly right: %d of %d (%.1f%%), policy %s%n", messages - wrong.size(), messages,
                100 * exactShare(), policy.name());
        bars.failures(this).forEach(failure -> out.println("below the bar: " + failure));
    }

    private static void print(PrintStream out, String title, Map<String, Tally> tallies) {
        out.printf("%-26s %6s %6s %12s %10s %7s%n", title, "hits", "misses", "false alarms", "precision", "recall");
        tallies.forEach((name, tally) -> out.printf(Locale.ROOT, "%-26s %6d %6d %12d %10.3f %7.3f%n", name,
                tally.hits(), tally.misses(), tally.falseAlarms(), tally.precision(), tally.recall()));
        out.println();
    }
}
