package io.afterorder.domain.port;

import java.time.LocalDate;

/** How many proactive messages a day may see: see {@link io.afterorder.domain.rule.DailyVolumeRule}. */
public interface MessageVolume {
    /**
     * Sets a day's allowance from the orders known so far of the days before it. Until then a day has the allowance of an
     * account without orders. To be called again while those days last: the allowance only grows.
     *
     * @return the allowance, in messages
     */
    long allow(LocalDate day);
}
