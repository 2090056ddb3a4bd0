package io.afterorder.domain.comparison;

/** What a comparison of two variants says. */
public sealed interface Comparison {
    /** How likely a difference at least as great is by chance alone, below which a difference is told. */
    double LEVEL = 0.05;

    /** Fewest expected successes and failures of either variant for the test to hold (Cochran, 1954: 5). */
    double FEWEST_EXPECTED = 5;

    /** So little was sent that nothing can be said. */
    record TooFew() implements Comparison {}

    /** The difference may well be chance. */
    record NoDifference(double z, double p) implements Comparison {}

    /** The difference is hardly chance. */
    record Different(Tried better, double z, double p) implements Comparison {}

    /**
     * The two-sided z test of two proportions with the pooled share: z = (p1 - p2) / √(p (1 - p) (1/n1 + 1/n2)), where p is
     * the share of all successes among all messages. Its square is Pearson's chi-squared of the table of two rows. Formula:
     * Fleiss, Levin, Paik, "Statistical Methods for Rates and Proportions", 3rd edition, section 3.1, without the correction
     * for continuity.
     */
    static Comparison of(Tried one, Tried other) {
        double all = one.sent() + (double) other.sent();
        double share = (one.successes() + other.successes()) / all;
        double fewest = Math.min(one.sent(), other.sent()) * Math.min(share, 1 - share);
        if (!(fewest >= FEWEST_EXPECTED)) {
            return new TooFew();
        }
        double spread = Math.sqrt(share * (1 - share) * (1.0 / one.sent() + 1.0 / other.sent()));
        double z = (one.rate() - other.rate()) / spread;
        double p = Normal.beyond(z);
        return p < LEVEL ? new Different(z > 0 ? one : other, z, p) : new NoDifference(z, p);
    }
}
