package io.afterorder.compliance;

/** Cuts words or markup to a length that a reader takes in at a glance. */
final class Excerpt {
    /** Text beyond this is not looked at, so that an excerpt of ten megabytes costs no more than one of a line. */
    private static final int LOOK_AT = 4 * Finding.EXCERPT_LIMIT;

    private Excerpt() {}

    static String of(String text) {
        var excerpt = new StringBuilder(Finding.EXCERPT_LIMIT);
        for (int i = 0; i < Math.min(text.length(), LOOK_AT); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                excerpt.append(c);
            } else if (!excerpt.isEmpty() && excerpt.charAt(excerpt.length() - 1) != ' ') {
                excerpt.append(' ');
            }
        }
        return shortened(excerpt.toString().strip());
    }

    private static String shortened(String text) {
        if (text.length() <= Finding.EXCERPT_LIMIT) {
            return text;
        }
        int end = Finding.EXCERPT_LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
