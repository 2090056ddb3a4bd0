package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Limits;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Warns of letters that nobody reads to the end. Practice of sellers: 200 words, a subject of 80 characters. */
final class LengthRule implements Rule {
    private static final List<Where> BODIES = List.of(Where.HTML, Where.TEXT);

    private final Limits limits;

    LengthRule(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "tone.too-long";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var found = new ArrayList<Finding>(0);
        int length = message.subject().codePointCount(0, message.subject().length());
        if (length > limits.subjectCharacters()) {
            found.add(subject(message, length));
        }
        for (var part : BODIES) {
            int words = message.words(part);
            if (words > limits.words()) {
                found.add(body(message, part, words));
            }
        }
        return found.stream();
    }

    private Finding subject(Message message, int length) {
        return Finding.warn(id(), Where.SUBJECT, message.subject(),
                "The subject has " + length + " characters; mail programs cut it off after about "
                        + limits.subjectCharacters() + ".",
                "Say it in fewer words, the most important first.");
    }

    private Finding body(Message message, Where part, int words) {
        return Finding.warn(id(), part, message.visibleText(part).map(Passage::text).findFirst().orElse(""),
                "The text has " + words + " words; few buyers read more than " + limits.words() + ".",
                "Keep what the buyer has to know or do, and leave out the rest.");
    }
}
