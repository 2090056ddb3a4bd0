package io.afterorder.compliance;

/** Counts words, also where a language sets no blanks between them. */
public final class Words {
    private Words() {}

    /** Two characters of Chinese or Japanese count as one word. */
    public static int count(String text) {
        int words = 0;
        int ideographs = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                boolean letter = isAsciiLetter(c);
                words += letter && !within ? 1 : 0;
                within = letter || (within && (c == '\'' || c == '-'));
                continue;
            }
            boolean dense = c >= '\u3040' && c <= '\u9fff';
            boolean letter = !dense && Character.isLetterOrDigit(c);
            ideographs += dense ? 1 : 0;
            words += letter && !within ? 1 : 0;
            within = letter || (within && c == '’');
        }
        return words + (ideographs + 1) / 2;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
