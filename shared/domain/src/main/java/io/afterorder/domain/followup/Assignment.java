package io.afterorder.domain.followup;

import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Variant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * Which variant of a touch an order gets: by a hash of order, campaign and touch, so that it is the same whenever and
 * wherever it is asked, and independent of what the order gets of another touch.
 */
final class Assignment {
    private Assignment() {}

    /**
     * @param had what the order was assigned before: it keeps that, also where the weights have changed since
     * @return empty where the touch has one form only
     */
    static Optional<Variant> of(FollowUpKey key, Touch touch, Optional<String> had) {
        return had.flatMap(touch::variant).or(() -> drawn(key, touch.variants()));
    }

    private static Optional<Variant> drawn(FollowUpKey key, List<Variant> variants) {
        long weights = variants.stream().mapToLong(Variant::weight).sum();
        if (weights == 0) {
            return Optional.empty();
        }
        long left = Long.remainderUnsigned(hash(key.toString()), weights);
        for (var variant : variants) {
            left -= variant.weight();
            if (left < 0) {
                return Optional.of(variant);
            }
        }
        throw new IllegalStateException("the weights of " + variants + " do not add up to " + weights);
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
