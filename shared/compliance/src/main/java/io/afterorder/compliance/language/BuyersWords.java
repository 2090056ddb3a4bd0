package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.Set;

/** Where an engraving or an address is asked about: what is quoted, starred or written in capitals is the buyer's. */
final class BuyersWords {
    private static final Set<String> PURPOSES = Set.of("CUSTOM_DESIGN", "ORDER_INFORMATION_NEEDED");

    private BuyersWords() {}

    static boolean areDiscussed(Message message) {
        return PURPOSES.contains(message.purpose());
    }
}
