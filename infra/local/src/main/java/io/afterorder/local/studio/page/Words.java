package io.afterorder.local.studio.page;

import java.util.Locale;

/** Names of the code as people write them. */
final class Words {
    private Words() {}

    /** {@code PRODUCT_DOCUMENTS} as {@code product documents}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code buyer-opted-out} as {@code Buyer opted out}. */
    static String title(String name) {
        var words = name.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
