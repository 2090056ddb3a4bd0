package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Limits;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Warns of letters that nobody reads to the end. Practice of sellers: 200 words, a subject of 80 characters. */
final class LengthRule implements Rule {
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
        return Stream.concat(subject(message), Stream.concat(body(message, Where.HTML), body(message, Where.TEXT)));
    }

    private Stream<Finding> subject(Message message) {
        int length = message.subject().codePointCount(0, message.subject().length());
        return length <= limits.subjectCharacters()
                ? Stream.empty()
                : Stream.of(Finding.warn(id(), Where.SUBJECT, message.subject(),
                        "The subject has " + length + " characters; mail programs cut it off after about "
                                + limits.subjectCharacters() + ".",
                        "Say it in fewer words, the most important first."));
    }

    private Stream<Finding> body(Message message, Where where) {
        int words = message.words(where);
        return words <= limits.words()
                ? Stream.empty()
                : Stream.of(
                        Finding.warn(id(), where, message.visibleText(where).map(Passage::text).findFirst().orElse(""),
                                "The text has " + words + " words; few buyers read more than " + limits.words() + ".",
                                "Keep what the buyer has to know or do, and leave out the rest."));
    }
}
