package io.afterorder.compliance.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads colours as CSS and HTML attributes write them. */
final class Colours {
    private Colours() {}

    /** Empty for what is no colour, such as {@code inherit}, and for spaces other than RGB and HSL. */
    static Optional<Colour> parse(String written) {
        var value = written.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 64) {
            return Optional.empty();
        }
        if (value.equals("transparent")) {
            return Optional.of(new Colour(0, 0, 0, 0));
        }
        int open = value.indexOf('(');
        if (open > 0 && value.endsWith(")")) {
            var arguments = value.substring(open + 1, value.length() - 1);
            boolean shares = value.startsWith("rgb") && arguments.split(",|\\s", 2)[0].endsWith("%");
            return function(value.substring(0, open).strip() + (shares ? "%" : ""), numbers(arguments));
        }
        return hex(value.startsWith("#") ? value.substring(1) : ColourNames.hex(value).orElse(value));
    }

    private static Optional<Colour> hex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), 16) < 0) {
                return Optional.empty();
            }
        }
        return switch (digits.length()) {
            case 3, 4 -> Optional.of(new Colour(17 * digit(digits, 0), 17 * digit(digits, 1), 17 * digit(digits, 2),
                    digits.length() == 4 ? digit(digits, 3) / 15.0 : 1));
            case 6, 8 -> Optional.of(new Colour(pair(digits, 0), pair(digits, 2), pair(digits, 4),
                    digits.length() == 8 ? pair(digits, 6) / 255.0 : 1));
            default -> Optional.empty();
        };
    }

    private static int digit(String digits, int at) {
        return Character.digit(digits.charAt(at), 16);
    }

    private static int pair(String digits, int at) {
        return 16 * digit(digits, at) + digit(digits, at + 1);
    }

    private static Optional<Colour> function(String name, List<Double> numbers) {
        if (numbers.size() < 3) {
            return Optional.empty();
        }
        double alpha = numbers.size() > 3 ? Math.clamp(numbers.get(3), 0, 1) : 1;
        return switch (name) {
            case "rgb%", "rgba%" -> function(name.substring(0, name.length() - 1),
                    List.of(2.55 * numbers.get(0), 2.55 * numbers.get(1), 2.55 * numbers.get(2), alpha));
            case "rgb", "rgba" ->
                Optional.of(
                        new Colour(channel(numbers.get(0)), channel(numbers.get(1)), channel(numbers.get(2)), alpha));
            case "hsl", "hsla" -> Optional.of(hsl(numbers.get(0), numbers.get(1), numbers.get(2), alpha));
            default -> Optional.empty();
        };
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }

    /** CSS Color Module Level 4, "Converting HSL Colors to sRGB"; shares in percent. */
    private static Colour hsl(double hue, double saturation, double lightness, double alpha) {
        double light = Math.clamp(lightness / 100, 0, 1);
        double reach = Math.clamp(saturation / 100, 0, 1) * Math.min(light, 1 - light);
        return new Colour(hslChannel(0, hue, light, reach), hslChannel(8, hue, light, reach),
                hslChannel(4, hue, light, reach), alpha);
    }

    private static int hslChannel(int offset, double hue, double light, double reach) {
        double turn = (((offset + hue / 30) % 12) + 12) % 12;
        return channel(255 * (light - reach * Math.clamp(Math.min(turn - 3, 9 - turn), -1, 1)));
    }

    private static List<Double> numbers(String arguments) {
        var numbers = new ArrayList<Double>();
        for (var argument : arguments.split("[\\s,/]+")) {
            boolean percent = argument.endsWith("%");
            var number = Numbers
                    .parse(percent ? argument.substring(0, argument.length() - 1) : Numbers.withoutUnit(argument));
            if (number.isPresent()) {
                double value = number.getAsDouble();
                numbers.add(percent && numbers.size() == 3 ? value / 100 : value);
            }
        }
        return numbers;
    }
}
