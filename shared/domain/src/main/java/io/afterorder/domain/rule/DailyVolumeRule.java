package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.rule.Objection.NotBefore;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Moves proactive messages past a day's allowance to the next day: five times the average daily orders of the last seven
 * days, and 600 (Amazon's limit on Buyer-Seller Messaging). Days are UTC's. Found when a message is claimed, so that
 * messages sent at once cannot pass it together.
 */
public final class DailyVolumeRule {
    public static final String ID = "volume.daily";
    /** Days before today whose orders count. */
    public static final int DAYS = 7;
    private static final int PER_AVERAGE_ORDER = 5;
    private static final int BASE = 600;

    private DailyVolumeRule() {}

    /** The day on which a message counts. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * How many messages one day may see.
     *
     * @param orders of the {@value #DAYS} days before it, together
     */
    public static long allowance(long orders) {
        return BASE + PER_AVERAGE_ORDER * orders / DAYS;
    }

    /** Messages wait in turn for some minutes past midnight, lest all that were moved meet again. */
    public static NotBefore objection(Instant now, int turn) {
        var tomorrow = day(now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new NotBefore(tomorrow.plus(Duration.ofMinutes(1L + turn)),
                new Reason(ID, "the account has sent as many messages today as Amazon allows"));
    }
}
