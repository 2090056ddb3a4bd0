package io.afterorder.simulation.run;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.simulation.run.FedEvent.Call;
import io.afterorder.simulation.run.FedEvent.OfOrder;
import io.afterorder.simulation.run.FedEvent.Understood;
import io.afterorder.simulation.run.FedEvent.Word;
import io.afterorder.simulation.world.AcceptedMail;
import io.afterorder.simulation.world.Chronicle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is to be seen of a run.
 *
 * @param settled the orders some hours after everything had calmed down
 * @param last the orders at the run's end
 * @param deadLetters what came in, of each letter that lies there at the end
 * @param liftedAt when the operator let go on what had been stopped
 * @param settledAt when everything had calmed down
 */
record Seen(Feed feed, Map<String, OrderRecord> settled, Map<String, OrderRecord> last,
        List<String> deadLetters, Chronicle chronicle, Instant liftedAt, Instant settledAt, Instant end) {
    /** An order when everything had calmed down. */
    Order settledOrder(String orderId) {
        return record(settled, orderId).order();
    }

    List<FollowUp> followUps(String orderId) {
        return record(last, orderId).followUps();
    }

    private static OrderRecord record(Map<String, OrderRecord> records, String orderId) {
        var record = records.get(orderId);
        if (record == null) {
            throw new IllegalArgumentException("the run had no order " + orderId);
        }
        return record;
    }

    Stream<OfOrder> orderEvents() {
        return feed.all(OfOrder.class);
    }

    Stream<Word> words(String address) {
        return feed.all(Word.class)
                .filter(word -> word.address().equals(address));
    }

    Stream<Call> calls() {
        return feed.all(Call.class);
    }

    /** What began an order or a cart of the address. */
    Stream<OfOrder> ordersOf(String address) {
        return orderEvents().filter(event -> event.address().filter(address::equals).isPresent());
    }

    /** Whether the queue was done with an event by then; what came by another door is not known. */
    boolean isTakenIn(Understood event, Instant by) {
        return takenIn(event).filter(by::isAfter).isPresent();
    }

    /** When the queue was first done with an event; empty where that is not known. */
    Optional<Instant> takenIn(Understood event) {
        return chronicle.takenIn(event.eventId(), event.body());
    }

    /** Follow-ups at the run's end. */
    Stream<FollowUp> followUps() {
        return last.values().stream().flatMap(record -> record.followUps().stream());
    }

    /** What SES sent to the buyer of a follow-up, in its order. */
    List<AcceptedMail> mails(FollowUp followUp) {
        return chronicle.mails().stream()
                .filter(mail -> mail.tags().name(followUp.key()) && mail.reachedBuyer()).toList();
    }
}
