package io.afterorder.messages.seller;

import io.afterorder.domain.OrderId;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The pages of the seller's own shop. Each may hold {@code {orderId}}, for the order or cart that the message is about.
 *
 * @param unsubscribe takes a POST without asking anything (RFC 8058), and shows a page to who opens it; holds
 *        {@code {token}}, for whom the message went to, and nothing that names a person or an order
 */
public record Shop(Optional<String> home, Optional<String> order, Optional<String> cart, Optional<String> returns,
        Optional<String> invoice, Optional<String> unsubscribe) {
    public static final Shop NONE = new Shop(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** The page on which somebody unsubscribes, who is known by a token alone. */
    public static String unsubscribe(String page, String token) {
        return page.replace("{token}", URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    /** The page's address for an order. */
    public static String of(String page, OrderId order) {
        return page.replace("{orderId}", URLEncoder.encode(order.value(), StandardCharsets.UTF_8));
    }
}
