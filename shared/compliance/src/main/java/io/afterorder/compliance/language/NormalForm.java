package io.afterorder.compliance.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings text into the one form in which packs and messages are compared: lower case, no accents, no width, no invisible
 * characters, look-alike letters of other scripts as Latin ones, words set apart by one blank, a symbol as a word of its
 * own, and every mark that ends a clause as a comma.
 */
final class NormalForm {
    /** What stands for a comma, colon, bracket or dash. */
    static final char CLAUSE = ',';
    /** Cyrillic and Greek letters that look like Latin ones, and the Latin letters; none of our languages uses either script. */
    private static final String LOOK_ALIKE = "авсдеѐёнікмопрстухуѕјԁԛԝһӏαβεικνορτυχγωη";
    private static final String LATIN = "abcdeeehikmonpctyxysjdqwhlabeiknoptuxywn";

    private NormalForm() {}

    static String of(String text) {
        var flat = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!isAscii(flat)) {
            flat = Normalizer.normalize(flat, Normalizer.Form.NFD);
        }
        var form = new StringBuilder(flat.length() + 16);
        for (int i = 0; i < flat.length(); i++) {
            append(form, flat, i);
        }
        return SpacedLetters.join(Normalizer.normalize(form, Normalizer.Form.NFC).strip());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static void append(StringBuilder form, String flat, int at) {
        char c = flat.charAt(at);
        if (isInvisible(c)) {
            return;
        }
        if (isVoicing(c)) {
            form.append(c);
        } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        } else if (isWord(c)) {
            letter(form, latin(c));
        } else if ((c == '.' || c == ',' || c == ':') && betweenDigits(flat, at)) {
            form.append('.');
        } else if (isClauseMark(flat, at)) {
            symbol(form, CLAUSE);
        } else if (isSymbol(c)) {
            symbol(form, isStar(c) ? '★' : c);
        } else {
            blank(form);
        }
    }

    /** Letters, digits, and the long-vowel mark of Japanese. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == 'ー' || c == '々' || Character.isSurrogate(c);
    }

    /** Whether a character belongs to a script that is written without blanks. */
    static boolean isUnspaced(char c) {
        return (c >= 0x3005 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    private static void letter(StringBuilder form, String latin) {
        int last = form.length() - 1;
        if (last > 0 && form.charAt(last) == ' ' && isUnspaced(latin.charAt(0)) && isUnspaced(form.charAt(last - 1))) {
            form.setLength(last);
        } else if (last >= 0 && !isWord(form.charAt(last)) && form.charAt(last) != '.'
                && !isVoicing(form.charAt(last))) {
            blank(form);
        }
        form.append(latin);
    }

    private static String latin(char c) {
        int twin = c < 0x370 ? -1 : LOOK_ALIKE.indexOf(c);
        if (twin >= 0) {
            return String.valueOf(LATIN.charAt(twin));
        }
        return switch (c) {
            case 'ß' -> "ss";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'đ' -> "d";
            default -> String.valueOf(c);
        };
    }

    private static void symbol(StringBuilder form, char c) {
        blank(form);
        form.append(c);
        form.append(' ');
    }

    private static void blank(StringBuilder form) {
        if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
            form.append(' ');
        }
    }

    private static boolean betweenDigits(String flat, int at) {
        return at > 0 && at + 1 < flat.length() && Character.isDigit(flat.charAt(at - 1))
                && Character.isDigit(flat.charAt(at + 1));
    }

    private static boolean isClauseMark(String flat, int at) {
        char c = flat.charAt(at);
        boolean blankBefore = at > 0 && flat.charAt(at - 1) == ' ';
        return ",;:()[]{}–—、；：，（）…".indexOf(c) >= 0 || (c == '-' && blankBefore);
    }

    private static boolean isSymbol(char c) {
        return "%$€£¥#=+@".indexOf(c) >= 0 || isStar(c) || c == Titles.PLACE;
    }

    private static boolean isStar(char c) {
        return "★☆⭐✭✮✩✪✫✬✯⋆✰".indexOf(c) >= 0;
    }

    /** The marks that turn か into が and は into ぱ: letters, not accents. */
    private static boolean isVoicing(char c) {
        return c == '\u3099' || c == '\u309A';
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\u034F' || (c >= '\uFE00' && c <= '\uFE0F');
    }
}
