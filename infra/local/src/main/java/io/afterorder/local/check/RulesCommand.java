package io.afterorder.local.check;

import io.afterorder.compliance.RuleCatalogue;
import io.afterorder.compliance.RuleEntry;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code rules}: every rule with its text, its certainty and its source. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Prints every rule with its text, certainty and source.", footer = {
        "%nCertainty: A = Amazon's own text; B = several agreeing copies; C = one source or an inference.",
        "Needs: message = decided from the message and its order; context = decided when it is about to be sent."})
public final class RulesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        try (var out = Output.utf8()) {
            RuleCatalogue.entries().forEach(entry -> print(out, entry));
        }
        return 0;
    }

    private static void print(PrintStream out, RuleEntry entry) {
        out.printf("%s%n  %s, %s channel, needs %s, certainty %s%s%s%n  %s%n  Source: %s%n%n", entry.id(),
                lower(entry.severity()), lower(entry.channels()), lower(entry.needs()), entry.certainty(),
                entry.exemptsReplies() ? ", not for replies" : "",
                entry.since().map(day -> ", since " + day).orElse(""), entry.text(), entry.source());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
