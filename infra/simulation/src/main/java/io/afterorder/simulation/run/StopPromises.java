package io.afterorder.simulation.run;

import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.simulation.run.FedEvent.OfOrder;
import io.afterorder.simulation.world.AcceptedMail;
import io.afterorder.simulation.world.Stopped;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is sent that was stopped, once the stack knew of it before the send began. */
final class StopPromises {
    private final Touches touches;

    StopPromises(Touches touches) {
        this.touches = touches;
    }

    Stream<String> broken(Stream<FollowUp> rows, Seen seen) {
        return rows.flatMap(row -> seen.mails(row).stream().flatMap(mail -> broken(row, mail, seen)));
    }

    private Stream<String> broken(FollowUp row, AcceptedMail mail, Seen seen) {
        return Stream.of(
                told(mail, turnedAway(mail, seen), "sent to an address that turned a mail away"),
                told(mail, isUnasked(row, mail) && !isCritical(row) && new OptOuts(seen).stoodAgainst(mail),
                        "sent after an opt-out"),
                told(mail, isUnasked(row, mail) && !isCritical(row) && optedOutByBounce(mail, seen),
                        "sent after Amazon told that the buyer opted out"),
                told(mail, stood(Stopped.TEMPLATE, mail, seen, (first, _) -> isOfTemplate(first, row, seen)),
                        "sent by a template that was stopped"),
                told(mail, isUnasked(row, mail) && stood(Stopped.ACCOUNT, mail, seen, (_, _) -> true),
                        "sent while the account was restricted"))
                .flatMap(each -> each);
    }

    private static Stream<String> told(AcceptedMail mail, boolean broken, String how) {
        return broken ? Stream.of(how + ": " + mail) : Stream.empty();
    }

    private static boolean turnedAway(AcceptedMail mail, Seen seen) {
        return stood(Stopped.ADDRESS, mail, seen, StopPromises::isToSame);
    }

    private static boolean optedOutByBounce(AcceptedMail mail, Seen seen) {
        return stood(Stopped.BUYER, mail, seen,
                (first, later) -> isToSame(first, later) && !tookBack(first.at(), mail.to(), seen));
    }

    /** Whether the buyer wanted messages again after that; whether the stack had heard of it is not asked. */
    private static boolean tookBack(Instant optedOut, String address, Seen seen) {
        var orders = seen.ordersOf(address).map(OfOrder::orderId).collect(Collectors.toSet());
        return seen.orderEvents().anyMatch(event -> event.type().equals("buyer-opted-in")
                && orders.contains(event.orderId()) && event.occurredAt().isAfter(optedOut));
    }

    private static boolean isToSame(AcceptedMail one, AcceptedMail other) {
        return one.to().equals(other.to());
    }

    /** Whether what became of an earlier mail was known before this one was begun, and stood until it went. */
    private static boolean stood(Stopped what, AcceptedMail mail, Seen seen,
            BiPredicate<AcceptedMail, AcceptedMail> concerns) {
        return seen.chronicle().mails().stream()
                .anyMatch(first -> first.stopped(what).filter(mail.decidedAfter()::isAfter).isPresent()
                        && concerns.test(first, mail) && !wasLifted(what, first.at(), mail.at(), seen));
    }

    /** News of a message from before the operator lifted a stop does not bring it back. */
    private static boolean wasLifted(Stopped what, Instant stopped, Instant sent, Seen seen) {
        return (what == Stopped.TEMPLATE || what == Stopped.ACCOUNT) && seen.liftedAt().isAfter(stopped)
                && seen.liftedAt().isBefore(sent);
    }

    private boolean isOfTemplate(AcceptedMail first, FollowUp row, Seen seen) {
        return template(row).isPresent() && seen.followUps().filter(other -> first.tags().name(other.key()))
                .anyMatch(other -> template(other).equals(template(row)));
    }

    private Optional<String> template(FollowUp row) {
        return touches.of(row).map(Touch::template);
    }

    private boolean isUnasked(FollowUp row, AcceptedMail mail) {
        return mail.wasRelayed() && touches.are(row, touch -> !touch.purpose().isReply());
    }

    private boolean isCritical(FollowUp row) {
        return touches.are(row, touch -> touch.purpose().isCritical());
    }
}
