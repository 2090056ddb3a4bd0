package io.afterorder.sendfollowup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Decider;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Mail;
import io.afterorder.domain.port.Mailer;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Solicitations;
import io.afterorder.domain.rule.AccountRestrictedRule;
import io.afterorder.domain.rule.BuyerOptOutRule;
import io.afterorder.domain.rule.DailyVolumeRule;
import io.afterorder.domain.rule.NoConsentRule;
import io.afterorder.domain.rule.Objection.NotBefore;
import io.afterorder.domain.rule.TemplateStoppedRule;
import io.afterorder.sendfollowup.Composition.Forbidden;
import io.afterorder.sendfollowup.Composition.Ready;
import io.afterorder.sendfollowup.Composition.Unwritten;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Renders, checks, claims, dispatches and records one message. */
final class Dispatching {
    /** How long a busy mail service is left alone. */
    private static final Duration BUSY = Duration.ofMinutes(15);

    /** How long a mail service that takes nothing from this account is left alone; an operator must mend that. */
    private static final Duration CLOSED = Duration.ofHours(4);

    /** Minutes past midnight over which what was moved to the next day is spread. */
    private static final int TURNS = 15;

    private static final String REPEATED = "amazon.solicitation.repeated";

    private final Orders orders;
    private final Composer composer;
    private final Buyers buyers;
    private final Mailer mailer;
    private final Solicitations solicitations;
    private final Recording recording;
    private final InstantSource clock;

    Dispatching(Orders orders, Composer composer, Buyers buyers, Mailer mailer, Solicitations solicitations,
            Recording recording, InstantSource clock) {
        this.orders = orders;
        this.composer = composer;
        this.buyers = buyers;
        this.mailer = mailer;
        this.solicitations = solicitations;
        this.recording = recording;
        this.clock = clock;
    }

    /** @return empty where the order changed meanwhile, so that it must be decided again */
    Optional<Outcome> send(OrderRecord record, FollowUp row, Send send) {
        return switch (send.route()) {
            case SES -> mail(record, row, send);
            case AMAZON_SOLICITATION -> solicit(record, row, send);
        };
    }

    private Optional<Outcome> mail(OrderRecord record, FollowUp row, Send send) {
        var addressee = buyers.addressee(record, send.touch());
        return switch (composer.compose(send.touch(), record.order(), addressee, send.asksForReview())) {
            case Unwritten(var reason) -> recording.end(row, row.in(new Skipped(reason, clock.instant())), reason);
            case Forbidden(var findings, var policy) ->
                recording.end(row, row.in(new Blocked(findings, policy, clock.instant())), findings.getFirst());
            case Ready(var channel, var content, var locale, var clearance) -> {
                var mail = new Mail(row.key(), send.attempt(), channel, content, clearance, send.variant());
                var dispatch = new Dispatch(Route.SES, send.touch().folder(), locale.toLanguageTag(), content.hash(),
                        clearance.policy());
                yield claimed(record, row, send, dispatch, () -> mailer.send(mail));
            }
        };
    }

    private Optional<Outcome> solicit(OrderRecord record, FollowUp row, Send send) {
        if (!(record.order().details().orElseThrow().salesChannel() instanceof SalesChannel.Amazon(var marketplace))) {
            throw new IllegalStateException(
                    "a solicitation was decided on for order " + record.order().id() + ", which is not Amazon's");
        }
        var dispatch = new Dispatch(Route.AMAZON_SOLICITATION, send.touch().folder(), Locale.ROOT.getLanguage(), "",
                "");
        return claimed(record, row, send, dispatch, () -> solicitations.request(record.order().id(), marketplace));
    }

    private Optional<Outcome> claimed(OrderRecord record, FollowUp row, Send send, Dispatch dispatch,
            Supplier<Handover> handover) {
        var now = clock.instant();
        var sending = row.asking(send.asksForReview()).inVariant(send.variant())
                .in(new Sending(send.attempt(), now.plus(Decider.LEASE), dispatch));
        return switch (orders.claim(claim(record, row, sending, send.touch(), now))) {
            case ClaimResult.Outrun _ -> Optional.empty();
            case ClaimResult.OptedOut _ ->
                recording.end(row, row.in(new Skipped(BuyerOptOutRule.reason(), now)), BuyerOptOutRule.reason());
            case ClaimResult.NoConsent _ ->
                recording.end(row, row.in(new Skipped(NoConsentRule.reason(), now)), NoConsentRule.reason());
            case ClaimResult.AddressSuppressed(var reason) ->
                recording.end(row, row.in(new Skipped(reason, now)), reason);
            case ClaimResult.TemplateStopped(var why) ->
                defer(record, row, TemplateStoppedRule.objection(dispatch.template(), why, now));
            case ClaimResult.AccountRestricted _ -> defer(record, row, AccountRestrictedRule.objection(now));
            case ClaimResult.DayFull _ -> defer(record, row, DailyVolumeRule.objection(now, turn(row)));
            case ClaimResult.Taken _ -> record(record, sending, send.attempt(), dispatch, handover.get());
        };
    }

    private static Claim claim(OrderRecord record, FollowUp row, FollowUp sending, Touch touch, Instant now) {
        var counts = touch.purpose().isReply() ? Optional.<LocalDate>empty() : Optional.of(DailyVolumeRule.day(now));
        return new Claim(record, row, sending, BuyerOptOutRule.holdsBack(touch, record.order()),
                AccountRestrictedRule.holdsBack(touch, record.order()), touch.purpose().isMarketing(), counts);
    }

    private Optional<Outcome> defer(OrderRecord record, FollowUp row, NotBefore objection) {
        if (row.state() instanceof Unknown) {
            return Optional.of(recording.stayInDoubt(record, row, objection.until(), objection.reason()));
        }
        return recording.defer(record, row, objection.until(), objection.reason());
    }

    /** Spreads what waits for the same moment over a quarter of an hour. */
    private static int turn(FollowUp row) {
        return Math.floorMod(row.key().hashCode(), TURNS);
    }

    private Optional<Outcome> record(OrderRecord record, FollowUp sending, int attempt, Dispatch dispatch,
            Handover answer) {
        var now = clock.instant();
        var outcome = switch (answer) {
            case Handover.Accepted(var messageId) -> recording.end(sending,
                    sending.in(new Sent(messageId, now, dispatch)), new Reason("sent", "it was handed over"));
            // This try was not sent. An earlier one may have been, and that is as it was.
            case Handover.Busy(var reason) when attempt > 1 ->
                recording.doubt(record, sending, attempt, dispatch, reason);
            case Handover.Closed(var reason) when attempt > 1 ->
                recording.doubt(record, sending, attempt, dispatch, reason);
            case Handover.Busy(var reason) -> recording.defer(record, sending, now.plus(BUSY), reason);
            case Handover.Closed(var reason) -> recording.defer(record, sending, now.plus(CLOSED), reason);
            case Handover.Refused(var reason) when reason.code().equals(REPEATED) ->
                recording.end(sending, repeated(sending, attempt, dispatch, now, reason), reason);
            case Handover.Refused(var reason) ->
                recording.end(sending, sending.asking(false).in(new Failed(reason, now)), reason);
            case Handover.InDoubt(var reason) -> recording.doubt(record, sending, attempt, dispatch, reason);
        };
        return Optional.of(outcome.orElseGet(() -> new Outcome(sending.key(), "LEFT",
                new Reason("settled", "somebody else recorded its outcome meanwhile"))));
    }

    /** That a request was made before may be this follow-up's own first try, which nobody answered. */
    private static FollowUp repeated(FollowUp sending, int attempt, Dispatch dispatch, Instant now, Reason reason) {
        return attempt > 1
                ? sending.in(new Sent("solicitation:" + sending.key().orderId(), now, dispatch))
                : sending.asking(false).in(new Skipped(new Reason("review.repeat", reason.text()), now));
    }
}
