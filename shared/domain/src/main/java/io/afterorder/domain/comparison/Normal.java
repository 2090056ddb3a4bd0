package io.afterorder.domain.comparison;

/** The standard normal distribution. */
final class Normal {
    /** From here on the continued fraction converges faster than the series. */
    private static final double FAR = 3;
    private static final int TERMS = 200;

    private Normal() {}

    /**
     * The probability of a value farther from 0 than z, on both sides.
     *
     * <p>Near 0 by the series φ(z) (z + z³/3 + z⁵/(3·5) + …), farther out by the continued fraction φ(z) / (z + 1/(z + 2/(z +
     * …))): Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.11 and 26.2.14.
     */
    static double beyond(double z) {
        double at = Math.abs(z);
        double density = Math.exp(-at * at / 2) / Math.sqrt(2 * Math.PI);
        return at < FAR ? 1 - 2 * density * series(at) : 2 * density / fraction(at);
    }

    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int i = 1; i < TERMS; i++) {
            term *= z * z / (2 * i + 1);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double z) {
        double value = z;
        for (int i = TERMS; i > 0; i--) {
            value = z + i / value;
        }
        return value;
    }
}
