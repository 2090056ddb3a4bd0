package io.afterorder.domain.comparison;

/**
 * What came of one variant.
 *
 * @param sent messages that went out
 * @param successes those of them that did what they were meant to do, for example messages after which a review came
 */
public record Tried(String variant, long sent, long successes) {
    /** @throws IllegalArgumentException where there are more successes than messages, or fewer than none */
    public Tried {
        if (successes < 0 || successes > sent) {
            throw new IllegalArgumentException(
                    successes + " successes cannot come of " + sent + " messages of the variant " + variant);
        }
    }

    /** The share of successes; 0 where nothing was sent. */
    public double rate() {
        return sent == 0 ? 0 : (double) successes / sent;
    }
}
