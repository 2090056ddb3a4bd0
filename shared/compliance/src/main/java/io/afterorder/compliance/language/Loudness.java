package io.afterorder.compliance.language;

import java.util.regex.Pattern;

/**
 * Whether a sentence shouts.
 *
 * @param marks whether it repeats exclamation and question marks
 * @param capitals whether words in a row are written in capitals
 */
record Loudness(boolean marks, boolean capitals) {
    /** Two words of four or more capitals in a row are shouted; a single one may be a brand or a standard. */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}+\\P{L}{1,3}+\\p{Lu}{4,}+");
    private static final Pattern REPEATED = Pattern.compile("[!！?？]{3,}+|[!！]{2,}+");
    private static final int CAPITALS = 4;

    static Loudness of(String text) {
        return new Loudness(hasMarksInARow(text) && REPEATED.matcher(text).find(),
                hasCapitalsInARow(text) && SHOUTED.matcher(text).find());
    }

    private static boolean hasMarksInARow(String text) {
        boolean mark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = c == '!' || c == '?' || c == '！' || c == '？';
            if (mark && another) {
                return true;
            }
            mark = another;
        }
        return false;
    }

    private static boolean hasCapitalsInARow(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = (c >= 'a' && c <= 'z') || c == ' ';
            capitals = !small && (Character.isUpperCase(c) || Character.isSurrogate(c)) ? capitals + 1 : 0;
            if (capitals == CAPITALS) {
                return true;
            }
        }
        return false;
    }
}
