package io.afterorder.messages.source;

import io.afterorder.domain.campaign.Glob;

import java.util.regex.Pattern;

/** How patterns of SKUs, ASINs and names are written. */
final class Globs {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[?\\[\\]{}^$|\\\\]|\\.\\*");
    private static final Pattern ASIN = Pattern.compile("[A-Z0-9*]+");
    private static final int ASIN_LENGTH = 10;

    private Globs() {}

    static Glob read(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" is blank; write LAMP-1 or LAMP-*");
        }
        if (OTHER_SIGNS.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a pattern; only * stands for other characters: write LAMP-*");
        }
        if (text.contains("**")) {
            throw new IllegalArgumentException("\"" + text + "\" has two stars in a row; write one");
        }
        if (text.equals("*")) {
            throw new IllegalArgumentException("\"*\" takes everything; leave the key out");
        }
        return new Glob(text);
    }

    static Glob asin(String text) {
        var glob = read(text);
        var length = text.replace("*", "").length();
        if (!ASIN.matcher(text).matches() || length > ASIN_LENGTH || (!text.contains("*") && length < ASIN_LENGTH)) {
            throw new IllegalArgumentException("\"" + text + "\" is not an ASIN or a pattern of one; write its "
                    + ASIN_LENGTH + " capital letters and digits such as B000000001, or B0*");
        }
        return glob;
    }
}
