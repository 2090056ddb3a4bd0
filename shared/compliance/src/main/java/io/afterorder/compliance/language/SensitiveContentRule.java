package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;

/** Bars offensive, violent and adult language. Communication Guidelines, "sensitive content" (2020-11). */
final class SensitiveContentRule extends SentenceRule {
    SensitiveContentRule(Reader reader) {
        super("content.sensitive", reader,
                "The message insults, threatens or uses vulgar or sexual words. Amazon blocks the message and may restrict "
                        + "the account.",
                "Leave these words out and keep to the facts: what happened, what you do about it, and by when.");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return reading
                .where(sentence -> sentence.has(Concept.OFFENSIVE, Concept.ADULT) || sentence.affirms(Concept.THREAT));
    }
}
