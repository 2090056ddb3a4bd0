package io.afterorder.orderevents;

import io.afterorder.aws.Once;
import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.DeadLetters;
import io.afterorder.domain.port.DeadLetters.DeadLetter;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.orderevents.OrderUpdate.Updated;
import io.afterorder.orderevents.Outcome.Again;
import io.afterorder.orderevents.Outcome.Applied;
import io.afterorder.orderevents.Outcome.Rejected;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works on one arrival at a time; what one arrival does wrong holds no other up. */
final class EventHandling {
    private final Intake intake;
    private final OrderUpdate update;
    private final ConsentHearing consents;
    private final Fanning fanning;
    private final AmazonReading amazon;
    private final DeadLetters deadLetters;
    private final int lastAttempt;
    private final InstantSource clock;
    private final EventLog log;

    /** @param lastAttempt from which delivery on a failing arrival goes to the dead letters, with the reason */
    EventHandling(Intake intake, OrderUpdate update, ConsentHearing consents, Fanning fanning,
            AmazonReading amazon, DeadLetters deadLetters, int lastAttempt,
            InstantSource clock, EventLog log) {
        this.intake = intake;
        this.update = update;
        this.consents = consents;
        this.fanning = fanning;
        this.amazon = amazon;
        this.deadLetters = deadLetters;
        this.lastAttempt = lastAttempt;
        this.clock = clock;
        this.log = log;
    }

    /** @param patience how long this arrival may wait for others, such as Amazon */
    Outcome handle(Arrival arrival, Duration patience) {
        try {
            return switch (intake.read(arrival.body())) {
                case Reading.NotUnderstood(var where, var what) -> reject(arrival, where, what);
                case Reading.Own(var event) ->
                    applied(update.apply(event.orderId(), event.header().eventId(), Order.unknown(event.orderId())
                            .apply(event).buyerEmail(), _ -> List.of(event)));
                case Reading.Consent(var word) -> consents.hear(word);
                case Reading.Call(var call) -> fanning.fan(call);
                case Reading.Changed(var notification) -> {
                    var events = new Once<>(() -> amazon.events(notification, patience));
                    yield applied(
                            update.apply(notification.orderId(), notification.notificationId(), Optional.empty(),
                                    _ -> events.get()));
                }
            };
        } catch (EventNotUnderstood e) {
            return reject(arrival, e.where(), e.what() + "; " + e.remedy());
        } catch (TryAgain e) {
            return again(arrival, e.where(), e.reason());
        } catch (RuntimeException e) {
            log.error("an arrival failed", e, Map.of("transportId", arrival.transportId()));
            return again(arrival, e.getClass().getSimpleName(),
                    "it failed: " + e.getClass().getName() + "; see the log for " + arrival.transportId());
        }
    }

    private Outcome applied(Updated updated) {
        updated.plan().changed().forEach(log::followUp);
        updated.record().erasedAt().ifPresent(at -> log.info("an event of an erased order was left out",
                Map.of("orderId", updated.record().order().id().value(), "erasedAt", at.toString())));
        return new Applied(updated);
    }

    /** At its last delivery an arrival is laid down with the reason, which the queue's own redrive would not know. */
    private Outcome again(Arrival arrival, String where, String reason) {
        if (arrival.door().equals("queue") && arrival.attempt() >= lastAttempt) {
            return reject(arrival, where, reason);
        }
        log.warn("an arrival is to be delivered again",
                Map.of("where", where, "reasonText", reason, "transportId", arrival.transportId()));
        return new Again(where, reason);
    }

    private Outcome reject(Arrival arrival, String where, String reason) {
        var letter = new DeadLetter("order-event", reason, where, arrival.door(), arrival.attempt(), clock.instant(),
                arrival.transportId(), arrival.body());
        deadLetters.add(letter);
        log.deadLetter(letter);
        return new Rejected(where, reason);
    }
}
