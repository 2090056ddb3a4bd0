package io.afterorder.local.contract;

import java.util.UUID;

/** Names that nobody else uses, so that suites may share a place. */
final class Unique {
    private Unique() {}

    static String name(String prefix) {
        return "afterorder-contract-" + prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
