package io.afterorder.compliance.contact;

import java.util.regex.Pattern;

/** The numbers of a letter that have a shape of their own: order ids, dates, prices, book numbers. */
final class OtherNumbers {
    private static final Pattern NEVER_CALLED = Pattern.compile(String.join("|",
            // Amazon order ids
            "\\d{3}-\\d{7}-\\d{7}",
            // dates, and spans of years or of days
            "\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}", "\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}(?:19|20)\\d\\d",
            "(?:19|20)\\d\\d ?[-–/] ?(?:19|20)\\d\\d",
            "\\d{1,2}[./]\\d{1,2}[./]? ?[-–] ?\\d{1,2}[./]\\d{1,2}[./]?(?:(?:19|20)?\\d\\d)?",
            // hours
            "\\d{1,2}\\.\\d{2} ?[-–] ?\\d{1,2}\\.\\d{2}",
            // ISBN-13 and EAN of books
            "97[89][- ]?(?:\\d[- ]?){9}\\d"));
    private static final Pattern HARDLY_CALLED = Pattern.compile(String.join("|",
            // amounts with separators of thousands
            "\\d{1,3}(?:[. ]\\d{3}){2,}",
            // groups of four as on cards, parcels and keys
            "\\d{4}(?:[- ]\\d{4}){2,}(?:[- ]\\d{1,4})?"));

    private static final String ORDER_ID = "000-0000000-0000000";
    /** What may stand between two digits of a number, up to so many of them. */
    private static final String GAP = " ()./-";
    private static final int WIDEST_GAP = 3;

    private OtherNumbers() {}

    /**
     * Where an order id ends that stands by itself, or -1: nearly every letter has one, and needs no search to be told
     * from a number to call. Where more digits might belong to it, or it to a word, it says -1.
     */
    static int endOfOrderId(String text, int at) {
        int end = at + ORDER_ID.length();
        if (end > text.length() || (at > 0 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '\n')) {
            return -1;
        }
        for (int i = at; i < end; i++) {
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (ORDER_ID.charAt(i - at) == '-' ? text.charAt(i) != '-' : !digit) {
                return -1;
            }
        }
        return isEnd(text, end) ? end : -1;
    }

    private static boolean isEnd(String text, int end) {
        int next = end;
        while (next < text.length() && next < end + WIDEST_GAP && GAP.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return next > end && letter;
    }

    /** Whether the shape is that of something else, whatever stands around it. */
    static boolean include(String number) {
        return NEVER_CALLED.matcher(number).matches();
    }

    /** Whether the shape is that of something else unless the text says otherwise. */
    static boolean ratherInclude(String number) {
        return HARDLY_CALLED.matcher(number).matches();
    }
}
