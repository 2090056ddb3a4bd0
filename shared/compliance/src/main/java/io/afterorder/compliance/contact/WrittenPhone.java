package io.afterorder.compliance.contact;

import io.afterorder.compliance.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers in running text and tells them from the other numbers of a letter. What decides is, in this
 * order: the shape of the number, the word that announces it, and whether such a number is in use.
 */
final class WrittenPhone {
    /** A letter of a word that a number may be part of: Japanese sets none apart from the words around it. */
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]]";
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![" + LETTER + "\\p{N}.,/_#€$£¥@=-])(?:\\+|00)?\\(?\\d(?:[ ()./‐‑–・-]{0,3}\\d){5,24}(?![" + LETTER
                    + "\\p{N}_@%€$£¥])(?![.,]\\d)");
    /** National numbers of the United States and Canada as they are usually set; neither area nor exchange begins with 0 or 1. */
    private static final Pattern NORTH_AMERICAN = Pattern.compile(
            "(?:\\+?1[ .-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])[2-9]\\d{2}[ .-]\\d{4}|1-8\\d\\d-[2-9]\\d{2}-\\d{4}");
    private static final Pattern SET_LIKE_A_CALL = Pattern.compile("\\+.*+|\\(?0.*[ /().-].*+|\\(\\d+\\).*+");
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_CANDIDATES = 500;

    private WrittenPhone() {}

    static List<String> in(Passage passage, String region) {
        if (passage.characters().mostDigits() < FEWEST_DIGITS) {
            return List.of();
        }
        var text = passage.text();
        var found = new ArrayList<String>();
        var candidate = CANDIDATE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int candidates = 0;
        for (int i = 0; i < text.length() && candidates < MOST_CANDIDATES; i++) {
            if (!mayBegin(text, i)) {
                continue;
            }
            int orderId = OtherNumbers.endOfOrderId(text, i);
            if (orderId > 0) {
                candidates++;
                i = orderId - 1;
            } else if (candidate.region(i, text.length()).lookingAt()) {
                candidates++;
                i = candidate.end() - 1;
                if (isPhone(text, candidate, region)) {
                    found.add(candidate.group());
                }
            }
        }
        return found;
    }

    /** Whether a {@link #CANDIDATE} may begin there: it is not looked for within words and numbers. */
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean first = isDigit(c) || c == '+' || c == '(';
        return first && (at == 0 || !isOfWord(text.charAt(at - 1)));
    }

    private static boolean isOfWord(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPhone(String text, MatchResult candidate, String region) {
        var number = candidate.group();
        int digits = Digits.of(number).length();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || OtherNumbers.include(number)) {
            return false;
        }
        return switch (Announcement.of(text, candidate.start(), candidate.end())) {
            case CALL -> Telephony.isPossible(number, region) || number.startsWith("+");
            case OTHER -> false;
            case NONE -> isPlainlyPhone(number, region);
        };
    }

    private static boolean isPlainlyPhone(String number, String region) {
        if (number.startsWith("+")) {
            return Telephony.isPossible(number, region);
        }
        return !OtherNumbers.ratherInclude(number) && (isNorthAmerican(number, region)
                || (SET_LIKE_A_CALL.matcher(number).matches() && Telephony.isValid(number, region)));
    }

    private static boolean isNorthAmerican(String number, String region) {
        return (region.equals("US") || region.equals("CA")) && NORTH_AMERICAN.matcher(number).matches();
    }
}
