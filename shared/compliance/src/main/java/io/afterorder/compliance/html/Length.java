package io.afterorder.compliance.html;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A length of CSS or of a legacy attribute, as it was written. */
record Length(double number, String unit) {
    /** CSS Values and Units: 96 pixels an inch. */
    private static final double INCH = 96;

    /** Empty for keywords such as {@code auto}, for {@code calc()} and for nonsense. */
    static Optional<Length> parse(String written) {
        var value = written.strip().toLowerCase(Locale.ROOT);
        var digits = Numbers.withoutUnit(value);
        var number = Numbers.parse(digits);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Length(number.getAsDouble(), value.substring(digits.length()).strip()));
    }

    boolean isPercent() {
        return unit.equals("%") || unit.equals("vw");
    }

    /**
     * The length in pixels, empty for a unit that is unknown.
     *
     * @param fontSize in pixels, of the element
     * @param whole in pixels, what a percentage is of
     */
    OptionalDouble pixels(double fontSize, double whole) {
        return switch (unit) {
            case "px", "" -> OptionalDouble.of(number);
            case "%", "vw" -> OptionalDouble.of(number * whole / 100);
            case "em" -> OptionalDouble.of(number * fontSize);
            case "rem" -> OptionalDouble.of(number * Style.USUAL_FONT_SIZE);
            case "ex", "ch" -> OptionalDouble.of(number * fontSize / 2);
            case "pt" -> OptionalDouble.of(number * INCH / 72);
            case "pc" -> OptionalDouble.of(number * INCH / 6);
            case "in" -> OptionalDouble.of(number * INCH);
            case "cm" -> OptionalDouble.of(number * INCH / 2.54);
            case "mm" -> OptionalDouble.of(number * INCH / 25.4);
            default -> OptionalDouble.empty();
        };
    }
}
