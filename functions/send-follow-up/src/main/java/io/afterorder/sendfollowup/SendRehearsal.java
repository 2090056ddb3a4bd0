package io.afterorder.sendfollowup;

import io.afterorder.aws.Rehearsal;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Mail;
import io.afterorder.domain.port.Mailer;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.messages.render.Addressee;
import io.afterorder.sendfollowup.Composition.Ready;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way of a message, gone once while the function starts, with an order that nobody placed: nothing is read, written
 * or sent. Lambda's first event then finds the rules read, the templates tried and the calls' classes loaded.
 */
final class SendRehearsal {
    private static final OrderId NOBODYS = new OrderId("000-0000000-0000000");
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final Campaigns campaigns;
    private final Order order;

    SendRehearsal(Campaigns campaigns) {
        this.campaigns = campaigns;
        this.order = Order.unknown(NOBODYS)
                .apply(new Confirmed(new Header("rehearsal", NOBODYS, LONG_AGO), new OrderDetails(
                        new SalesChannel.Amazon(Marketplace.US), Fulfilment.MERCHANT, LONG_AGO,
                        List.of(new Item("REHEARSAL", Optional.empty(), "Rehearsal", 1)), Optional.empty(),
                        new Buyer(Optional.empty(), Optional.of(new EmailAddress("nobody@marketplace.amazon.com")),
                                Optional.of(Locale.US)))));
    }

    /** Writes and checks a message, and hands it over up to the wire. */
    void message(Composer composer, Mailer mailer) {
        Rehearsal.of(() -> campaigns.inRank().stream()
                .flatMap(campaign -> campaign.touches().stream().flatMap(touch -> composed(composer, campaign, touch)))
                .findFirst().ifPresent(mailer::send));
    }

    private Stream<Mail> composed(Composer composer, Campaign campaign, Touch touch) {
        return composer.compose(touch, order, Addressee.UNKNOWN, true) instanceof Ready ready
                ? Stream.of(new Mail(new FollowUpKey(NOBODYS, campaign.id(), touch.id()), 1, ready.channel(),
                        ready.content(), ready.clearance()))
                : Stream.empty();
    }

    /** Reads, claims and records, each up to the wire. */
    void record(Orders orders) {
        var row = new FollowUp(new FollowUpKey(NOBODYS, "rehearsal", "rehearsal"), LONG_AGO, LONG_AGO, new Scheduled(),
                false, List.of());
        var sending = row.in(new Sending(1, LONG_AGO, new Dispatch(Route.SES, "rehearsal", "en-US", "", "")));
        var record = new OrderRecord(order, 1, Set.of(), Optional.of("rehearsal"), List.of(row));
        Rehearsal.of(() -> orders.load(NOBODYS, LONG_AGO));
        Rehearsal.of(() -> orders.load(NOBODYS, "rehearsal", LONG_AGO));
        Rehearsal.of(() -> orders.claim(new Claim(record, row, sending, true, true, Optional.of(LocalDate.EPOCH))));
        Rehearsal.of(() -> orders.replace(row, sending));
    }
}
