package io.afterorder.local.sellingpartner;

import io.javalin.http.Context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A token bucket, as Amazon's usage plans are, on the stack's clock. */
final class UsagePlan {
    private static final double MILLIS = 1000;

    private final double perSecond;
    private final double burst;
    private final SellingPartnerFaults faults;
    private final InstantSource clock;
    private double tokens;
    private Instant filled;

    UsagePlan(double perSecond, double burst, SellingPartnerFaults faults, InstantSource clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.faults = faults;
        this.clock = clock;
        this.tokens = burst;
        this.filled = clock.instant();
    }

    /** Counts a call, and refuses it over the plan. Either way the answer names the rate, as Amazon's does. */
    synchronized void count(Context context) {
        context.header("x-amzn-RateLimit-Limit", Double.toString(perSecond));
        if (faults.takeThrottle()) {
            throw SellingPartnerException.quotaExceeded();
        }
        var now = clock.instant();
        tokens = Math.min(burst, tokens + Duration.between(filled, now).toMillis() / MILLIS * perSecond);
        filled = now;
        if (!faults.ratesAreLimited()) {
            return;
        }
        if (tokens < 1) {
            throw SellingPartnerException.quotaExceeded();
        }
        tokens--;
    }
}
