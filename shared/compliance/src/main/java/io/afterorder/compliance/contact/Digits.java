package io.afterorder.compliance.contact;

/** The digits of a text, as ASCII. */
final class Digits {
    private Digits() {}

    static String of(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
