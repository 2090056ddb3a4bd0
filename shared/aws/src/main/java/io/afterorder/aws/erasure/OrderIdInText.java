package io.afterorder.aws.erasure;

import io.afterorder.domain.OrderId;

import java.util.regex.Pattern;

/** Finds an order's id in a text of no form. A short one may be any number: it counts only as a whole word in quotes. */
final class OrderIdInText {
    private static final int SHORT = 8;

    private OrderIdInText() {}

    static boolean isIn(String text, OrderId order) {
        var id = Pattern.quote(order.value());
        var pattern = order.value().length() < SHORT
                ? "\"" + id + "\\\\*\""
                : "(?<![A-Za-z0-9-])" + id + "(?![A-Za-z0-9-])";
        return Pattern.compile(pattern).matcher(text).find();
    }
}
