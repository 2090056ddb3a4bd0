package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * The {@link NormalForm} of text without accents, look-alikes and the like, which most sentences are: ASCII, and the
 * quotes and dashes that word processors set. One walk, most of it by a table of 128 characters.
 */
final class PlainForm {
    private static final int ASCII = 0x80;
    /** What a character becomes: itself in lower case, a blank, or {@link #MARK}. */
    private static final char[] BECOMES = table();
    private static final char MARK = 0;

    private final String text;
    private char[] form;
    private int length;
    private int lastBlank = -1;
    /** How many single letters stand in a row. */
    private int singles;
    private boolean maybeSpaced;
    private boolean whole = true;

    PlainForm(String text) {
        this.text = text;
        this.form = new char[text.length() + 8];
        for (int i = 0; whole && i < text.length(); i++) {
            read(i, text.charAt(i));
        }
    }

    private void read(int at, char c) {
        if (c >= ASCII) {
            odd(at, c);
        } else if (BECOMES[c] == ' ') {
            blank();
        } else if (BECOMES[c] != MARK) {
            form[length++] = BECOMES[c];
        } else {
            mark(at, c);
        }
    }

    private void odd(int at, char c) {
        switch (c) {
            case '’', '‘', '“', '”', '„' -> blank();
            case '–', '—', Titles.PLACE -> mark(at, c);
            default -> whole = false;
        }
    }

    private void mark(int at, char c) {
        if ((c == '.' || c == ',' || c == ':') && NormalForm.betweenDigits(text, at)) {
            form[length++] = '.';
        } else if (NormalForm.isClauseMark(text, at)) {
            symbol(at, NormalForm.CLAUSE);
        } else if (NormalForm.isSymbol(c)) {
            symbol(at, c);
        } else {
            blank();
        }
    }

    /** A sign may get a blank on either side. */
    private void symbol(int at, char c) {
        if (form.length < length + text.length() - at + 2) {
            form = Arrays.copyOf(form, form.length + text.length() / 2 + 2);
        }
        blank();
        form[length++] = c;
        blank();
    }

    private void blank() {
        if (length > 0 && form[length - 1] != ' ') {
            singles = length - lastBlank == 2 ? singles + 1 : 0;
            maybeSpaced |= singles > 1;
            lastBlank = length;
            form[length++] = ' ';
        }
    }

    /** Whether the text is plain from its beginning to its end. */
    boolean isWhole() {
        return whole;
    }

    String form() {
        int end = length > 0 && form[length - 1] == ' ' ? length - 1 : length;
        var made = new String(form, 0, end);
        return maybeSpaced ? SpacedLetters.join(made) : made;
    }

    private static char[] table() {
        var table = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean mark = ".,:;()[]{}-%$#=+@".indexOf(c) >= 0;
            table[c] = letter ? Character.toLowerCase(c) : mark ? MARK : ' ';
        }
        return table;
    }
}
