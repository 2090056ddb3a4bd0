package io.afterorder.domain.buyer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The seller calls for advertising to everybody who agreed to it: touches with the trigger {@code send} of that name.
 *
 * @param at when the first message goes out
 * @param reached how many buyers have had their turn before; more than 0 where it goes on
 * @param after where it goes on; empty at its beginning
 */
public record SendCall(String eventId, Instant at, String send, int reached, Optional<String> after) {
    /** When the buyer of that number has a turn, so many a second from the first on. */
    public Instant turn(int number, int perSecond) {
        return at.plus(Duration.ofSeconds(1).multipliedBy(number).dividedBy(perSecond));
    }

    /** The rest of the call, to be worked on later. */
    public SendCall goingOn(int more, String place) {
        return new SendCall(eventId, at, send, reached + more, Optional.of(place));
    }
}
