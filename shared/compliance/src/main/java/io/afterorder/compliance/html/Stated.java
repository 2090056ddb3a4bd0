package io.afterorder.compliance.html;

import java.util.List;
import java.util.Locale;

/**
 * What is known of an element before it is known where it stands.
 *
 * @param own what is said about it
 * @param names the bits of its tag, its classes and its id, as {@link #bit} has them
 */
record Stated(Declarations own, long names) {
    /** One of 64 bits: two names may share one, so that a bit which is set proves nothing, and one which is not does. */
    static long bit(String name) {
        return 1L << name.hashCode();
    }

    /** The names in an attribute {@code class}. */
    static List<String> classes(String written) {
        var names = written.trim();
        if (names.isEmpty()) {
            return List.of();
        }
        return isOne(names) ? List.of(names) : List.of(names.split("\\s+"));
    }

    private static boolean isOne(String names) {
        for (int i = 0; i < names.length(); i++) {
            if (names.charAt(i) <= ' ') {
                return false;
            }
        }
        return true;
    }

    static long bits(String tag, String id, List<String> classes) {
        long bits = bit(tag) | (id.isEmpty() ? 0 : bit("#" + id));
        for (var name : classes) {
            bits |= bit("." + name.toLowerCase(Locale.ROOT));
        }
        return bits;
    }
}
