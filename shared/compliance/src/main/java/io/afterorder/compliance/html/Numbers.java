package io.afterorder.compliance.html;

import java.util.OptionalDouble;

/** Reads the numbers of CSS without the cost of an exception for what is none. */
final class Numbers {
    private Numbers() {}

    static OptionalDouble parse(String written) {
        var value = written.strip();
        int digits = 0;
        int points = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return OptionalDouble.empty();
            }
        }
        return digits == 0 || points > 1 || value.length() > 20
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(value));
    }

    /** The text up to the first letter or percent sign. */
    static String withoutUnit(String value) {
        int end = 0;
        while (end < value.length() && !Character.isLetter(value.charAt(end)) && value.charAt(end) != '%') {
            end++;
        }
        return value.substring(0, end);
    }
}
