package io.afterorder.compliance.html;

import java.util.List;

/** The names in an attribute {@code class}. */
final class ClassNames {
    private ClassNames() {}

    static List<String> of(String written) {
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
}
