package io.afterorder.sendfollowup;

import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.messages.render.Addressee;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what is kept of buyers where a message tells of what they ordered before, or advertises; else nobody pays for the
 * reading.
 */
final class Buyers {
    private final Orders orders;
    private final Histories histories;
    private final Campaigns campaigns;
    private final Set<String> telling;
    private final InstantSource clock;

    /** @param telling the templates that say something of what the buyer ordered before */
    Buyers(Orders orders, Histories histories, Campaigns campaigns, Set<String> telling, InstantSource clock) {
        this.orders = orders;
        this.histories = histories;
        this.campaigns = campaigns;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * The order of a follow-up in one read, with its buyer in the same read where that is wanted. One more read where
     * the order was woken by something that did not know whose it is.
     *
     * @param alias the buyer, as whoever had the follow-up woken knew
     */
    OrderRecord load(FollowUpKey key, Optional<String> alias) {
        var wanted = campaigns.named(key.campaign()).flatMap(campaign -> campaign.touch(key.touch()))
                .filter(this::asks);
        var now = clock.instant();
        var record = alias.filter(_ -> wanted.isPresent()).map(buyer -> orders.load(key.orderId(), buyer, now))
                .orElseGet(() -> orders.load(key.orderId(), now));
        return record.buyerAlias().filter(_ -> wanted.isPresent())
                .filter(owner -> record.buyer().filter(buyer -> buyer.alias().equals(owner)).isEmpty())
                .map(owner -> record.with(orders.buyer(owner, now))).orElse(record);
    }

    /** To whom the message of a touch goes. */
    Addressee addressee(OrderRecord record, Touch touch) {
        return new Addressee(asks(touch) ? histories.of(record, clock.instant()) : BuyerHistory.UNKNOWN,
                record.buyerAlias());
    }

    private boolean asks(Touch touch) {
        return touch.purpose().isMarketing()
                || Stream.concat(Stream.of(touch), touch.variants().stream().map(touch::as)).map(Touch::folder)
                        .anyMatch(telling::contains);
    }
}
