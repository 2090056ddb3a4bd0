package io.afterorder.compliance.language;

/** Joins words that are spelled letter by letter: {@code f i v e s t a r s}. */
final class SpacedLetters {
    /** Fewer single letters in a row are initials or a list. */
    private static final int FEWEST = 4;

    private SpacedLetters() {}

    static String join(String form) {
        int run = firstRun(form, 0);
        if (run < 0) {
            return form;
        }
        var joined = new StringBuilder(form.length());
        int from = 0;
        while (run >= 0) {
            int end = endOf(form, run);
            joined.append(form, from, run);
            for (int i = run; i < end; i += 2) {
                joined.append(form.charAt(i));
            }
            from = end;
            run = firstRun(form, end);
        }
        return joined.append(form, from, form.length()).toString();
    }

    private static int firstRun(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            if (isSingle(form, i)) {
                int end = endOf(form, i);
                if (end - i >= 2 * FEWEST - 1) {
                    return i;
                }
                i = end - 1;
            }
        }
        return -1;
    }

    private static int endOf(String form, int run) {
        int end = run + 1;
        while (end + 1 < form.length() && form.charAt(end) == ' ' && isSingle(form, end + 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean isSingle(String form, int at) {
        char c = form.charAt(at);
        return (at == 0 || form.charAt(at - 1) == ' ') && (at + 1 == form.length() || form.charAt(at + 1) == ' ')
                && Character.isLetter(c) && !NormalForm.isUnspaced(c);
    }
}
