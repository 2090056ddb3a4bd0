package io.afterorder.domain.campaign;

/** A SKU, an ASIN or a name, in which each {@code *} stands for any characters or none: {@code LAMP-*}. */
public record Glob(String text) {
    /** @throws IllegalArgumentException where the text is blank */
    public Glob {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a pattern must not be blank");
        }
    }

    /**
     * Whether the whole of the other text has this form. In one pass, whatever the number of stars: each piece between
     * two of them is sought from where the last was found.
     */
    public boolean matches(String other) {
        var pieces = text.split("\\*", -1);
        int last = pieces.length - 1;
        if (last == 0) {
            return other.equals(text);
        }
        int end = other.length() - pieces[last].length();
        if (!other.startsWith(pieces[0]) || !other.endsWith(pieces[last])) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < last; i++) {
            int found = other.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return at <= end;
    }

    @Override
    public String toString() {
        return text;
    }
}
