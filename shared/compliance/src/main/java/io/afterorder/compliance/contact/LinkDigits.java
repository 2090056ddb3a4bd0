package io.afterorder.compliance.contact;

import io.afterorder.compliance.Message;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The digits of a message's links: a tracking number is often both the text of a link and part of its address. */
final class LinkDigits {
    private final Message message;
    private final Map<String, Boolean> asked = new HashMap<>(0);
    private String digits = "";

    LinkDigits(Message message) {
        this.message = message;
    }

    /** Whether the digits of a number stand in the address of some link. */
    boolean contain(String number) {
        if (asked.isEmpty()) {
            digits = message.links().stream().filter(link -> link.address().isWeb())
                    .map(link -> Digits.of(link.address().rest())).distinct()
                    .collect(Collectors.joining(" "));
        }
        return asked.computeIfAbsent(Digits.of(number), digits::contains);
    }
}
