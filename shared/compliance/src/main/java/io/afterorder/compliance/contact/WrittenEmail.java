package io.afterorder.compliance.contact;

import io.afterorder.compliance.Characters;
import io.afterorder.compliance.Paragraph;
import io.afterorder.compliance.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds e-mail addresses in running text, however they are disguised. Looks a few words around each at sign. */
final class WrittenEmail {
    /** The sign, its names in brackets, its names between blanks, and the stars of Japanese letters. */
    private static final Pattern AT = Pattern.compile("""
            @|[\\[({<]\\h?(?:at|@|ät|arroba|chiocciola|arobase|apenstaartje|snabel-a|małpa|kuyruklu a|アット(?:マーク)?)\\h?[\\])}>]\
            |(?<=\\h)(?:at|ät|arroba|chiocciola|arobase|apenstaartje|małpa)(?=\\h)|アットマーク|[★☆●◎]""",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String DOT_WORD = "\\h?[\\[({]\\h?(?:dot|punkt|point|punto|ponto|punt|kropka|nokta|\\.|ドット)"
            + "\\h?[\\])}]\\h?|\\h(?:dot|punkt|point|punto|ponto|punt|kropka|nokta)\\h|\\h\\.\\h|\\h?ドット\\h?";
    private static final Pattern AFTER = Pattern.compile("^(\\h{0,2})([\\p{L}\\p{N}-]{1,63}"
            + "(?:(?:\\.|" + DOT_WORD + ")[\\p{L}\\p{N}-]{1,63}){1,4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DISGUISED_DOT = Pattern.compile(DOT_WORD,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> ENDINGS = Set.of("com", "net", "org", "info", "biz", "shop", "store", "online",
            "eu", "uk", "de", "fr", "it", "es", "nl", "se", "pl", "tr", "jp", "mx", "br", "ca", "us", "at", "ch", "be",
            "pt", "io", "co", "me", "cn", "au", "ie", "example");
    private static final int LONGEST_NAME = 64;
    private static final int REACH = 160;
    /** A text with more signs than this is no letter; the rest of them is left alone. */
    private static final int MOST_SIGNS = 500;

    /** What of {@link #AT} is of ASCII: its signs, and its words. */
    private static final int SIGNS = Characters.signs("@[({<");
    private static final long WORDS = Characters.pieces(" at ", "arroba", "chiocciola", "arobase", "apenstaartje");
    /** What may begin {@link #AT}: by itself, or where it is the first letter of a word. */
    private static final byte SIGN = 1;
    private static final byte FIRST_OF_WORD = 2;
    private static final byte[] KINDS = new byte[0x80];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private static final Paragraph.Trait<List<String>> ADDRESSES = Paragraph.Trait
            .of(paragraph -> List.copyOf(in(paragraph)));

    private WrittenEmail() {}

    static List<String> in(Passage passage) {
        return passage.find(ADDRESSES);
    }

    private static List<String> in(Paragraph paragraph) {
        var characters = paragraph.characters();
        if (!characters.have(SIGNS) && !characters.mayHold(WORDS)) {
            return List.of();
        }
        var text = paragraph.text();
        int next = nextSign(text, 0);
        if (next < 0) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var at = AT.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int signs = 0; next >= 0 && signs < MOST_SIGNS;) {
            if (at.region(next, text.length()).lookingAt()) {
                signs++;
                around(text, at.start(), at.end(), at.group()).ifPresent(found::add);
            }
            next = nextSign(text, next + 1);
        }
        return found;
    }

    /** The next place at which {@link #AT} could match, or -1: few paragraphs have one, and the others cost one look. */
    private static int nextSign(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < 0x80 ? KINDS[c] : kind(c);
            if (kind == SIGN || (kind == FIRST_OF_WORD && isWordForAt(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static byte kind(char c) {
        return switch (c) {
            case '@', '[', '(', '{', '<', 'ア', '★', '☆', '●', '◎' -> SIGN;
            case 'a', 'A', 'ä', 'Ä', 'c', 'C', 'm', 'M' -> FIRST_OF_WORD;
            default -> 0;
        };
    }

    private static boolean isWordForAt(String text, int start) {
        if (start == 0 || start + 1 >= text.length() || !isBlank(text.charAt(start - 1))) {
            return false;
        }
        return switch (text.charAt(start + 1)) {
            case 't', 'T', 'r', 'R', 'p', 'P', 'h', 'H', 'a', 'A' -> true;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\t';
    }

    private static Optional<String> around(String text, int start, int end, String sign) {
        int endOfName = endOfName(text, start);
        int name = startOfName(text, endOfName);
        if (name == endOfName || !maybeDomain(text, end) || isInAddress(text, name)) {
            return Optional.empty();
        }
        var after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (!after.find()) {
            return Optional.empty();
        }
        boolean plain = sign.equals("@") && endOfName == start && after.group(1).isEmpty();
        boolean word = Character.isLetter(sign.codePointAt(0)) && sign.codePointAt(0) < 0x3000;
        boolean known = isKnown(after) && (!word || isDisguised(after));
        return (plain && endsLikeADomain(after)) || known
                ? Optional.of(text.substring(name, start) + sign + after.group())
                : Optional.empty();
    }

    /** Where the name before a sign ends: up to two blanks may stand between. */
    private static int endOfName(String text, int sign) {
        int end = sign;
        while (end > 0 && sign - end < 2 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int startOfName(String text, int end) {
        int start = end;
        for (int length = 0; start > 0 && length < LONGEST_NAME; length++) {
            int c = text.codePointBefore(start);
            if (!isOfLabel(c) && "._%+".indexOf(c) < 0) {
                break;
            }
            start -= Character.charCount(c);
        }
        return start;
    }

    /** Whether a name and something like a full stop may follow: after most words "at" none does. */
    private static boolean maybeDomain(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 2 && isBlank(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isOfLabel(text.codePointAt(at))) {
            if (text.charAt(at) == 'ド') {
                return true;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        at += at < text.length() && isBlank(text.charAt(at)) ? 1 : 0;
        return at < text.length() && ".[({dDpPkKnNド".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isOfLabel(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean endsLikeADomain(Matcher after) {
        return ending(after).chars().allMatch(Character::isLetter) && ending(after).length() > 1;
    }

    private static boolean isKnown(Matcher after) {
        return ENDINGS.contains(ending(after));
    }

    private static boolean isDisguised(Matcher after) {
        return DISGUISED_DOT.matcher(after.group(2)).find();
    }

    private static String ending(Matcher after) {
        var domain = DISGUISED_DOT.matcher(after.group(2)).replaceAll(".");
        return domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the place lies within a web address, which may hold an at sign of its own. */
    private static boolean isInAddress(String text, int at) {
        var before = text.substring(Math.max(0, at - REACH), Math.max(0, at));
        return before.substring(before.lastIndexOf(' ') + 1).contains("://");
    }
}
