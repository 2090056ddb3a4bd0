package io.afterorder.sendfollowup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.followup.Decider;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Doubt;
import io.afterorder.domain.followup.Decision.Leave;
import io.afterorder.domain.followup.Decision.LookAgain;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Decision.StayInDoubt;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.port.OrderRecord;

import java.time.InstantSource;
import java.util.Optional;

/** The way of a follow-up that has come due: decide, render, check, claim, dispatch, record. */
final class FollowUpSending {
    private static final int TRIES = 5;

    private final Buyers buyers;
    private final Decider decider;
    private final Dispatching dispatching;
    private final Recording recording;
    private final InstantSource clock;

    FollowUpSending(Buyers buyers, Decider decider, Dispatching dispatching, Recording recording, InstantSource clock) {
        this.buyers = buyers;
        this.decider = decider;
        this.dispatching = dispatching;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * @param buyerAlias the order's buyer, where whoever had it woken knew
     * @throws IllegalStateException where others change the order all the time, so that the wake must come again
     */
    Outcome wake(FollowUpKey key, Optional<String> buyerAlias) {
        for (var left = TRIES; left > 0; left--) {
            var record = buyers.load(key, buyerAlias);
            var row = record.followUp(key);
            if (row.isEmpty()) {
                return new Outcome(key, "LEFT", new Reason("never-planned",
                        "its schedule was made, but the event that asked for it was not recorded"));
            }
            var outcome = act(record, row.get());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException(
                "follow-up " + key + " is being changed by others all the time; it was tried " + TRIES + " times");
    }

    /** @return empty where the order changed meanwhile, so that it must be decided again */
    private Optional<Outcome> act(OrderRecord record, FollowUp row) {
        var now = clock.instant();
        var consent = record.buyer().map(BuyerRecord::consent).orElseGet(Consent::none);
        return switch (decider.decide(record.order(), consent, row, record.followUps(), now)) {
            case Leave(var reason) -> Optional.of(new Outcome(row.key(), "LEFT", reason));
            case LookAgain(var at) -> Optional.of(recording.lookAgain(record, row, at));
            case Skip(var reason) -> recording.end(row, row.in(new Skipped(reason, now)), reason);
            case Defer(var until, var reason) -> recording.defer(record, row, until, reason);
            case StayInDoubt(var until, var reason) -> Optional.of(recording.stayInDoubt(record, row, until, reason));
            case Doubt(_, var reason) -> row.state() instanceof Sending sending
                    ? recording.doubt(record, row, sending.attempt(), sending.dispatch(), reason)
                    : Optional.empty();
            case Send send -> dispatching.send(record, row, send);
        };
    }
}
