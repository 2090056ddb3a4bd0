package io.afterorder.messages.source;

import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.messages.render.Addressee;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary;

import java.util.Set;
import java.util.stream.Stream;

/** Buyers to try a message on: one of whom nothing is known, one on the first order, one who belongs to every segment. */
final class BuyerTrial {
    private static final int ONCE = 1;
    private static final int OFTEN = 7;

    private final Set<String> segments;
    private final Phrases phrases;

    BuyerTrial(Set<String> segments, Phrases phrases) {
        this.segments = segments;
        this.phrases = phrases;
    }

    /** A template that says nothing of the buyer's other orders is the same for each. */
    Stream<Addressee> addressees(TemplateSource template) {
        return tellsOfBuyer(template, phrases)
                ? Stream.of(Addressee.EXAMPLE, Addressee.example(new BuyerHistory.Known(0, Set.of())),
                        Addressee.example(new BuyerHistory.Known(ONCE, Set.of())),
                        Addressee.example(new BuyerHistory.Known(OFTEN, segments)))
                : Stream.of(Addressee.EXAMPLE);
    }

    /** Whether its words depend on what the buyer ordered before, so that this must be read to write it. */
    static boolean tellsOfBuyer(TemplateSource template, Phrases phrases) {
        return Stream.concat(Stream.of(template.subject(), template.body()), template.preheader().stream())
                .map(part -> part.with(phrases, template.language())).map(Part::text)
                .anyMatch(text -> Vocabulary.OF_BUYERS.stream()
                        .anyMatch(name -> text.matches("(?s).*\\{\\{[^}]*\\b" + name + "\\b.*")));
    }
}
