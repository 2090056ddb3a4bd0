package io.afterorder.simulation.run;

import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Decider;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.simulation.world.AcceptedMail;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is promised of the messages that go out. */
final class MailPromises {
    /** From the decision to SES, with clocks that differ: no promise is kept to the second. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final Campaigns campaigns;
    private final Touches touches;
    private final StopPromises stops;

    MailPromises(Campaigns campaigns) {
        this.campaigns = campaigns;
        this.touches = new Touches(campaigns);
        this.stops = new StopPromises(touches);
    }

    Stream<String> broken(Seen seen) {
        return Stream.concat(seen.followUps().flatMap(row -> ofFollowUp(row, seen)),
                seen.last().keySet().stream().flatMap(order -> ofOrder(order, seen)));
    }

    /** How often a buyer got a message twice where nobody could know. */
    int twice(Seen seen) {
        return Math.toIntExact(seen.followUps().mapToLong(row -> Math.max(0, seen.mails(row).size() - 1)).sum());
    }

    private Stream<String> ofFollowUp(FollowUp row, Seen seen) {
        var mails = seen.mails(row);
        var details = details(row.key().orderId().value(), seen);
        var touch = touches.of(row);
        return Stream.of(once(mails), inHours(mails, touch, details), checked(mails)).flatMap(each -> each);
    }

    /** Never twice, except where the first was taken in silence and not heard of for the settling time. */
    private static Stream<String> once(List<AcceptedMail> mails) {
        return IntStream.range(1, mails.size())
                .filter(later -> IntStream.range(0, later).anyMatch(first -> !couldNotKnow(mails.get(first),
                        mails.get(later))))
                .mapToObj(later -> "sent twice: " + mails.get(later - 1) + ", " + mails.get(later));
    }

    private static boolean couldNotKnow(AcceptedMail first, AcceptedMail later) {
        return !first.wasHeardOf(later.decidedAfter())
                && !later.at().isBefore(first.at().plus(Decider.SETTLING).minus(TOLERANCE));
    }

    private static Stream<String> inHours(List<AcceptedMail> mails, Optional<Touch> touch,
            Optional<OrderDetails> details) {
        return touch.stream().flatMap(of -> details.stream().flatMap(order -> {
            var zone = order.salesChannel().zone();
            return mails.stream().filter(mail -> !of.hours().include(mail.at(), zone)
                    && !of.hours().include(mail.at().minus(TOLERANCE), zone)
                    && !of.hours().include(mail.at().plus(TOLERANCE), zone))
                    .map(mail -> "outside the sending hours: " + mail);
        }));
    }

    private static Stream<String> checked(List<AcceptedMail> mails) {
        return mails.stream().filter(mail -> mail.words().contains(OrderLife.FORBIDDEN))
                .map(mail -> "the rules forbid it: " + mail);
    }

    private Stream<String> ofOrder(String order, Seen seen) {
        return Stream.of(reviewOnce(order, seen), withinCap(order, seen), withGap(order, seen),
                stops.broken(rows(order, seen), seen)).flatMap(each -> each);
    }

    private static Stream<String> reviewOnce(String order, Seen seen) {
        var asked = rows(order, seen).filter(row -> row.asksForReview() && !seen.mails(row).isEmpty()).toList();
        return asked.size() > 1 ? Stream.of("asked for a review twice: " + asked) : Stream.empty();
    }

    private Stream<String> withinCap(String order, Seen seen) {
        var proactive = unasked(order, seen).count();
        return proactive > campaigns.limits().perOrder()
                ? Stream.of(order + " had " + proactive + " messages")
                : Stream.empty();
    }

    /** Between messages of different touches; the same one twice is another matter. */
    private Stream<String> withGap(String order, Seen seen) {
        var first = unasked(order, seen).sorted(Comparator.comparing(AcceptedMail::at)).toList();
        var gap = campaigns.limits().minimumGap().minus(TOLERANCE);
        return IntStream.range(1, first.size())
                .filter(later -> first.get(later).at().isBefore(first.get(later - 1).at().plus(gap)))
                .mapToObj(later -> "too soon after the last: " + first.get(later - 1) + ", " + first.get(later));
    }

    private static Stream<FollowUp> rows(String order, Seen seen) {
        return seen.followUps(order).stream();
    }

    private static Optional<OrderDetails> details(String order, Seen seen) {
        return seen.settledOrder(order).details();
    }

    /** For each follow-up on Amazon that answers nothing, the first message that went out. */
    private Stream<AcceptedMail> unasked(String order, Seen seen) {
        return rows(order, seen).filter(row -> touches.are(row, touch -> !touch.purpose().isReply()))
                .flatMap(row -> seen.mails(row).stream().findFirst().stream()).filter(AcceptedMail::wasRelayed);
    }
}
