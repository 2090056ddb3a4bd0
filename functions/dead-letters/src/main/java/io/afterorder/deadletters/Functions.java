package io.afterorder.deadletters;

import java.util.List;
import java.util.Optional;

/**
 * The functions of this stack, which alone are invoked: a letter is no reason to invoke any other.
 *
 * @param arns with the qualifier that is to be invoked
 */
record Functions(List<String> arns) {
    private static final String ORDER_EVENTS = "order-events";
    /** {@code arn:aws:lambda:region:account:function:name:qualifier} */
    private static final int NAME = 6;

    Functions {
        arns = List.copyOf(arns);
    }

    /** The ARN to invoke the function by that a letter names, by whichever qualifier. */
    Optional<String> named(String arnOrName) {
        return arns.stream().filter(arn -> name(arn).equals(name(arnOrName))).findFirst();
    }

    Optional<String> orderEvents() {
        return arns.stream().filter(arn -> name(arn).endsWith(ORDER_EVENTS)).findFirst();
    }

    static String name(String arnOrName) {
        var parts = arnOrName.split(":", -1);
        return parts.length > NAME ? parts[NAME] : parts[0];
    }
}
