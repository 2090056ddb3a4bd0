package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One part of a message as its reader goes through it: the subject, then the sentences of the HTML or of the text.
 *
 * @param reviews whether any sentence speaks of reviewing
 */
record Reading(List<Sentence> sentences, boolean reviews) {
    static Reading of(List<Sentence> sentences) {
        boolean reviews = false;
        for (var sentence : sentences) {
            reviews |= sentence.reviews();
        }
        return new Reading(sentences, reviews);
    }

    /** The places of all sentences; none where no review is asked for, and no sentence speaks of reviewing. */
    IntStream aboutReviews(Message message) {
        return reviews || message.isReviewRequest()
                ? IntStream.range(0, sentences.size())
                : IntStream.empty();
    }

    Sentence at(int index) {
        return sentences.get(index);
    }

    boolean any(Predicate<Sentence> says) {
        return sentences.stream().anyMatch(says);
    }

    /** The places of the sentences that say something. */
    IntStream where(Predicate<Sentence> says) {
        return IntStream.range(0, sentences.size()).filter(index -> says.test(at(index)));
    }

    /** A sentence with those around it. */
    Stream<Sentence> around(int index, int before, int after) {
        return sentences.subList(Math.max(0, index - before), Math.min(sentences.size(), index + after + 1)).stream();
    }

    /** The sentences behind one. */
    Stream<Sentence> behind(int index, int count) {
        return sentences.subList(index + 1, Math.min(sentences.size(), index + 1 + count)).stream();
    }
}
