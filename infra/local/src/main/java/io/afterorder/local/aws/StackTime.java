package io.afterorder.local.aws;

import org.elasticmq.util.NowProvider;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Lets ElasticMQ live in the stack's time: a hidden message comes back when that clock says so. */
final class StackTime extends NowProvider {
    private final InstantSource clock;

    StackTime(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public long nowMillis() {
        return clock.millis();
    }

    @Override
    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
