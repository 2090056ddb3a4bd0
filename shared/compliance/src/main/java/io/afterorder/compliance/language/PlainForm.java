package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * The {@link NormalForm} of text in Latin letters with the usual marks, which most sentences are: one walk, by a table of
 * characters, that finds the words on its way. Anything else leaves it, and is the business of {@link NormalForm#ofAny}.
 */
final class PlainForm {
    private static final int LATIN_END = 0x250;
    private static final char MARK = 0;
    /** Becomes two letters. */
    private static final char TWO = 1;
    /** Not plain. */
    private static final char ODD = 2;
    private static final char NO_BREAK = '\u00A0';
    /** What a character becomes: a small letter without its accent, a digit, a blank, or one of the above. */
    private static final char[] BECOMES = table();

    private final String text;
    private char[] form;
    private int length;
    private final Tokens.Found words;
    private int wordStart = -1;
    private int hash;
    private long key;
    private int lastBlank = -1;
    /** How many single letters stand in a row. */
    private int singles;
    private boolean plain = true;

    PlainForm(String text) {
        this.text = text;
        this.form = new char[text.length() + 8];
        this.words = new Tokens.Found(text.length());
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            char becomes = c < LATIN_END ? BECOMES[c] : ODD;
            if (becomes > ' ') {
                letter(becomes);
            } else if (becomes == ' ') {
                blank();
            } else {
                other(i, c, becomes);
            }
        }
        if (plain) {
            endWord();
        }
    }

    private void letter(char c) {
        if (wordStart < 0) {
            wordStart = length;
            hash = 0;
            key = Keys.NONE;
        }
        hash = 31 * hash + c;
        key = Keys.next(key, c);
        form[length++] = c;
    }

    private void endWord() {
        if (wordStart >= 0) {
            words.add(wordStart, length, hash, length - wordStart > Keys.LONGEST ? Keys.NONE : key);
            wordStart = -1;
        }
    }

    private void other(int at, char c, char becomes) {
        if (becomes == MARK) {
            mark(at, c);
        } else if (becomes == TWO) {
            room(at, 2);
            letter(c == 'æ' || c == 'Æ' ? 'a' : c == 'ß' ? 's' : 'o');
            letter(c == 'ß' ? 's' : 'e');
        } else {
            odd(at, c);
        }
    }

    private void odd(int at, char c) {
        switch (c) {
            case '’', '‘', '“', '”', '„', '…', '•' -> blank();
            case '–', '—', '€', Titles.PLACE -> mark(at, c);
            default -> plain = false;
        }
    }

    private void mark(int at, char c) {
        if ((c == '.' || c == ',' || c == ':') && NormalForm.betweenDigits(text, at)) {
            sign('.');
        } else if (NormalForm.isClauseMark(text, at) || isDash(at, c)) {
            symbol(at, NormalForm.CLAUSE);
        } else if (NormalForm.isSymbol(c)) {
            symbol(at, c);
        } else {
            blank();
        }
    }

    private boolean isDash(int at, char c) {
        return c == '-' && at > 0 && text.charAt(at - 1) == NO_BREAK;
    }

    /** A sign may get a blank on either side. */
    private void symbol(int at, char c) {
        room(at, 3);
        blank();
        sign(c);
        blank();
    }

    private void sign(char c) {
        endWord();
        words.add(length, length + 1, c, Keys.NONE);
        form[length++] = c;
    }

    private void room(int at, int more) {
        if (form.length < length + text.length() - at + more) {
            form = Arrays.copyOf(form, form.length + text.length() / 2 + more);
        }
    }

    private void blank() {
        endWord();
        if (length > 0 && form[length - 1] != ' ') {
            singles = length - lastBlank == 2 && form[length - 1] >= 'a' ? singles + 1 : 0;
            plain &= singles <= 1;
            lastBlank = length;
            form[length++] = ' ';
        }
    }

    /** Whether the text is plain from its beginning to its end, with no two single letters between blanks in a row. */
    boolean isWhole() {
        return plain;
    }

    /** The words of the form, and the form. */
    Tokens tokens() {
        int end = length > 0 && form[length - 1] == ' ' ? length - 1 : length;
        return words.in(new String(form, 0, end));
    }

    private static char[] table() {
        var table = new char[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            table[c] = c < 0x80 ? ascii(c) : latin(c);
        }
        table[NO_BREAK] = ' ';
        for (char c : "ßæÆœŒ".toCharArray()) {
            table[c] = TWO;
        }
        for (char c : "£¥«»°·".toCharArray()) {
            table[c] = MARK;
        }
        return table;
    }

    private static char ascii(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        boolean mark = ".,:;()[]{}-%$#=+@".indexOf(c) >= 0;
        return letter ? Character.toLowerCase(c) : mark ? MARK : ' ';
    }

    /** A letter that is an ASCII one with an accent; any other is left to those who know more. */
    private static char latin(char c) {
        var form = NormalForm.ofAny(String.valueOf(c));
        boolean letter = Character.isLetter(c) && form.length() == 1 && form.charAt(0) >= 'a' && form.charAt(0) <= 'z';
        return letter ? form.charAt(0) : ODD;
    }
}
