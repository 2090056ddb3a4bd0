package io.afterorder.local.check;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Policy;
import io.afterorder.compliance.Verdict;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks line after line, so that input of any length needs the memory of one message. */
record Verdicts(Policy policy, Consumer<VerdictLine> printed, Function<Message, Stream<Finding>> spelling) {

    /** Prints a verdict or an error for each line that is not blank. Returns whether every line was a message. */
    boolean of(Stream<String> lines) {
        var count = new int[2];
        lines.forEachOrdered(line -> {
            count[0]++;
            if (!line.isBlank()) {
                var verdict = check(line, count[0]);
                count[1] += verdict.error() == null ? 0 : 1;
                printed.accept(verdict);
            }
        });
        return count[1] == 0;
    }

    private VerdictLine check(String line, int number) {
        try {
            return VerdictLine.of(verdict(MessageLine.parse(line).message()));
        } catch (NotAMessageException e) {
            return VerdictLine.error(MessageLine.idOf(line), number, "line " + number + ": " + e.getMessage());
        }
    }

    private Verdict verdict(Message message) {
        var verdict = policy.check(message);
        return new Verdict(verdict.id(), verdict.policy(),
                Stream.concat(verdict.findings().stream(), spelling.apply(message)).toList());
    }
}
