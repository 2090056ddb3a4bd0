package io.afterorder.simulation.run;

import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.simulation.run.FedEvent.Call;
import io.afterorder.simulation.run.FedEvent.OfOrder;
import io.afterorder.simulation.run.FedEvent.Word;
import io.afterorder.simulation.world.AcceptedMail;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advertising goes to those who agreed, for as long as they do; a send reaches each of them, and once. */
final class AdvertisingPromises {
    private final Touches touches;

    AdvertisingPromises(Campaigns campaigns) {
        this.touches = new Touches(campaigns);
    }

    Stream<String> broken(Seen seen) {
        return Stream.of(agreedTo(seen), once(seen), reached(seen)).flatMap(each -> each);
    }

    private Stream<String> agreedTo(Seen seen) {
        return seen.followUps().filter(this::advertises).flatMap(row -> seen.mails(row).stream())
                .filter(mail -> seen.words(mail.to())
                        .noneMatch(word -> word.given() && word.occurredAt().isBefore(mail.at()))
                        || withdrawn(mail, seen))
                .map(mail -> "advertised to who did not agree: " + mail);
    }

    /** Whether the last word taken in before the send began withdrew the consent; a later one excuses either. */
    private static boolean withdrawn(AcceptedMail mail, Seen seen) {
        return seen.words(mail.to()).filter(word -> seen.isTakenIn(word, mail.decidedAfter()))
                .max(Comparator.comparing(Word::occurredAt)).filter(last -> !last.given())
                .filter(last -> seen.words(mail.to())
                        .noneMatch(word -> word.occurredAt().isAfter(last.occurredAt())))
                .isPresent();
    }

    /** On whichever of the customer's orders; the same follow-up twice is another matter. */
    private Stream<String> once(Seen seen) {
        var receivers = new HashMap<String, TreeSet<String>>();
        seen.followUps().filter(row -> send(row).isPresent()).forEach(row -> seen.mails(row).forEach(mail -> receivers
                .computeIfAbsent(send(row).orElseThrow() + " to " + mail.to(), _ -> new TreeSet<>())
                .add(row.key().toString())));
        return receivers.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .map(each -> "the send " + each.getKey() + " went out for several orders: " + each.getValue());
    }

    /** Whoever had agreed, and had ordered, before the call was taken in, and never said otherwise, had a turn. */
    private Stream<String> reached(Seen seen) {
        return seen.calls().flatMap(call -> seen.takenIn(call).stream()
                .flatMap(at -> customers(seen).filter(address -> isReachable(address, at, seen))
                        .filter(address -> !hadTurn(call, address, seen))
                        .map(address -> "the send " + call.send() + " never reached " + address)));
    }

    private static Stream<String> customers(Seen seen) {
        return seen.orderEvents().map(OfOrder::address).flatMap(Optional::stream).distinct();
    }

    /** In an index that may lag, a word needs some time to be found; what is to be in the future does not count yet. */
    private static boolean isReachable(String address, Instant called, Seen seen) {
        var before = called.minusSeconds(60);
        var words = seen.words(address).toList();
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.given() && word.occurredAt().isBefore(before)
                        && seen.isTakenIn(word, before))
                && seen.ordersOf(address).anyMatch(order -> seen.isTakenIn(order, before));
    }

    private boolean hadTurn(Call call, String address, Seen seen) {
        var orders = seen.ordersOf(address).map(OfOrder::orderId).collect(Collectors.toSet());
        return seen.followUps().filter(row -> send(row).equals(Optional.of(call.send())))
                .anyMatch(row -> orders.contains(row.key().orderId().value()));
    }

    private boolean advertises(FollowUp row) {
        return touches.are(row, touch -> touch.purpose().isMarketing());
    }

    private Optional<String> send(FollowUp row) {
        return touches.of(row).map(Touch::trigger).filter(OnSend.class::isInstance).map(OnSend.class::cast)
                .map(OnSend::send);
    }
}
