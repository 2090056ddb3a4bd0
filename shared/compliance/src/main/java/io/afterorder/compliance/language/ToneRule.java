package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Warns of slang and shouting. No text of Amazon's asks for it; buyers trust a calm voice more (certainty C). */
final class ToneRule implements Rule {
    private final Reader reader;

    ToneRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "tone.unprofessional";
    }

    @Override
    public Stream<Finding> check(Message message) {
        boolean mayShout = BuyersWords.areDiscussed(message);
        var findings = new LinkedHashSet<Finding>();
        for (var reading : reader.read(message)) {
            first(reading, mayShout).ifPresent(findings::add);
        }
        return findings.stream();
    }

    private Optional<Finding> first(Reading reading, boolean mayShout) {
        for (var sentence : reading.sentences()) {
            var why = loudness(sentence, mayShout);
            if (why.isPresent()) {
                return why.map(told -> Finding.warn(id(), sentence.where(), sentence.text(), told,
                        "Write it calmly: usual capitals, one full stop, no slang."));
            }
        }
        return Optional.empty();
    }

    /** What is loud about it, in a seller's words. */
    private static Optional<String> loudness(Sentence sentence, boolean mayShout) {
        if (sentence.has(Concept.SLANG)) {
            var hit = sentence.all(Concept.SLANG).findFirst().orElseThrow();
            return Optional.of("\"" + AsWritten.of(sentence.text(), sentence.form().substring(hit.start(), hit.end()))
                    + "\" is slang, or too familiar for a letter to a customer.");
        }
        if (sentence.loudness().marks()) {
            return Optional.of("Marks in a row shout. Buyers take it for spam.");
        }
        return !mayShout && sentence.loudness().capitals()
                ? Optional.of("Words in capitals shout. Buyers take it for spam.")
                : Optional.empty();
    }
}
