package io.afterorder.domain.campaign;

import java.time.Duration;

/**
 * How much one order may bear, over all campaigns.
 *
 * @param perOrder most proactive messages for one order (rule {@code volume.per-order}; 3 unless the seller is stricter)
 * @param minimumGap least time between two of them (rule {@code volume.minimum-gap}; 24 hours unless stricter)
 */
public record Limits(int perOrder, Duration minimumGap) {
    public static final Limits STANDARD = new Limits(3, Duration.ofHours(24));
}
