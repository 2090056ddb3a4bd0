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

    private OtherNumbers() {}

    /** Whether the shape is that of something else, whatever stands around it. */
    static boolean include(String number) {
        return NEVER_CALLED.matcher(number).matches();
    }

    /** Whether the shape is that of something else unless the text says otherwise. */
    static boolean ratherInclude(String number) {
        return HARDLY_CALLED.matcher(number).matches();
    }
}
