package io.afterorder.compliance.language;

import java.text.Normalizer;

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
        return tokens(text).form();
    }

    /** The words of the text in normal form. */
    static Tokens tokens(String text) {
        var plain = new PlainForm(text);
        return plain.isWhole() ? plain.tokens() : Tokens.of(ofAny(text));
    }

    /** The same as {@link #of}, for whatever there is. */
    static String ofAny(String text) {
        var flat = FlatLetters.of(text);
        var form = new StringBuilder(flat.length() + 16);
        boolean composed = true;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c < 0x80) {
                ascii(form, flat, i, c);
            } else {
                other(form, flat, i, c);
                composed &= c < 0x370 || c == Titles.PLACE || (c >= 0x2000 && c < 0x2070);
            }
        }
        var joined = composed ? form.toString() : Normalizer.normalize(form, Normalizer.Form.NFC);
        return SpacedLetters.join(joined.strip());
    }

    private static void ascii(StringBuilder form, CharSequence flat, int at, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letter(form, c);
        } else if (c >= 'A' && c <= 'Z') {
            letter(form, (char) (c + 'a' - 'A'));
        } else if (c == ' ') {
            blank(form);
        } else {
            mark(form, flat, at, c);
        }
    }

    private static void other(StringBuilder form, CharSequence flat, int at, char c) {
        if (isInvisible(c)) {
            return;
        }
        if (isVoicing(c)) {
            form.append(c);
        } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        } else if (isWord(c)) {
            latin(form, c);
        } else {
            mark(form, flat, at, c);
        }
    }

    private static void mark(StringBuilder form, CharSequence flat, int at, char c) {
        if ((c == '.' || c == ',' || c == ':') && betweenDigits(flat, at)) {
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
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c) || c == 'ー' || c == '々' || Character.isSurrogate(c);
    }

    /** Whether a character belongs to a script that is written without blanks. */
    static boolean isUnspaced(char c) {
        return (c >= 0x3005 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    private static void letter(StringBuilder form, char latin) {
        int last = form.length() - 1;
        if (last >= 0) {
            char before = form.charAt(last);
            if (before == ' ') {
                if (last > 0 && isUnspaced(latin) && isUnspaced(form.charAt(last - 1))) {
                    form.setLength(last);
                }
            } else if (!isWord(before) && before != '.' && !isVoicing(before)) {
                blank(form);
            }
        }
        form.append(latin);
    }

    private static void latin(StringBuilder form, char c) {
        int twin = c < 0x370 ? -1 : LOOK_ALIKE.indexOf(c);
        if (twin >= 0) {
            letter(form, LATIN.charAt(twin));
            return;
        }
        switch (c) {
            case 'ß' -> letters(form, 's', 's');
            case 'ı' -> letter(form, 'i');
            case 'ł' -> letter(form, 'l');
            case 'ø' -> letter(form, 'o');
            case 'æ' -> letters(form, 'a', 'e');
            case 'œ' -> letters(form, 'o', 'e');
            case 'đ' -> letter(form, 'd');
            default -> letter(form, c);
        }
    }

    private static void letters(StringBuilder form, char first, char second) {
        letter(form, first);
        form.append(second);
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

    static boolean betweenDigits(CharSequence flat, int at) {
        return at > 0 && at + 1 < flat.length() && Character.isDigit(flat.charAt(at - 1))
                && Character.isDigit(flat.charAt(at + 1));
    }

    static boolean isClauseMark(CharSequence flat, int at) {
        char c = flat.charAt(at);
        boolean blankBefore = at > 0 && flat.charAt(at - 1) == ' ';
        return ",;:()[]{}–—、；：，（）…".indexOf(c) >= 0 || (c == '-' && blankBefore);
    }

    static boolean isSymbol(char c) {
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
