package io.afterorder.simulation.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.simulation.run.FedEvent.Sound;
import io.afterorder.simulation.world.AcceptedMail;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run's buyers said on messages, and when the stack had taken it in. */
final class OptOuts {
    private final Seen seen;

    OptOuts(Seen seen) {
        this.seen = seen;
    }

    /**
     * Whether the buyer's last word, of those that were taken in before the send began, was an opt-out. A buyer is known by
     * the address, and an order's word is the buyer's from the time on at which the order's confirmation was taken in too.
     */
    boolean stoodAgainst(AcceptedMail mail) {
        var confirmations = seen.soundEvents().filter(event -> address(event).filter(mail.to()::equals).isPresent())
                .toList();
        var known = orders(confirmations.stream().filter(event -> isKnown(event, mail.decidedAfter())));
        return last(known, orders(confirmations.stream()), mail.decidedAfter())
                .filter(word -> word.type().equals("buyer-opted-out")).isPresent();
    }

    private static Set<String> orders(Stream<Sound> confirmations) {
        return confirmations.map(Sound::orderId).collect(Collectors.toSet());
    }

    private Optional<Sound> last(Set<String> known, Set<String> all, Instant by) {
        return words(known).filter(word -> isKnown(word, by))
                .max(Comparator.comparing(Sound::occurredAt).thenComparing(Sound::eventId))
                // A later word that may or may not have been taken in by then excuses either.
                .filter(latest -> words(all).noneMatch(word -> word.occurredAt().isAfter(latest.occurredAt())));
    }

    private Stream<Sound> words(Set<String> orders) {
        return seen.soundEvents().filter(event -> orders.contains(event.orderId()))
                .filter(event -> event.type().equals("buyer-opted-out") || event.type().equals("buyer-opted-in"));
    }

    private boolean isKnown(Sound event, Instant by) {
        return seen.chronicle().takenIn(event.eventId(), event.body()).filter(by::isAfter).isPresent();
    }

    private static Optional<String> address(Sound event) {
        return Optional.of(event.json().at("/buyer/email")).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
