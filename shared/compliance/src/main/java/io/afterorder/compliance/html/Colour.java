package io.afterorder.compliance.html;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255, as the other two
 * @param alpha 0 (clear) to 1 (opaque)
 */
public record Colour(int red, int green, int blue, double alpha) {
    /** The light of each value of a channel: powers take their time. */
    private static final double[] LINEAR = linear();
    public static final Colour BLACK = new Colour(0, 0, 0, 1);
    public static final Colour WHITE = new Colour(255, 255, 255, 1);
    /** What browsers and mail clients give a link that has no colour of its own; HTML standard, Rendering. */
    public static final Colour LINK = new Colour(0, 0, 238, 1);

    /** This colour laid over an opaque one. */
    public Colour over(Colour ground) {
        return new Colour(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
    }

    private int mixed(int upper, int lower) {
        return (int) Math.round(alpha * upper + (1 - alpha) * lower);
    }

    /** This colour, thinned by an opacity of 0 to 1. */
    public Colour faded(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /** The contrast of two opaque colours, from 1 to 21; WCAG 2.1, "contrast ratio". */
    public double contrastWith(Colour other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.1, "relative luminance". */
    private double luminance() {
        return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
    }

    private static double[] linear() {
        var linear = new double[256];
        for (int channel = 0; channel < linear.length; channel++) {
            linear[channel] = linear(channel);
        }
        return linear;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
