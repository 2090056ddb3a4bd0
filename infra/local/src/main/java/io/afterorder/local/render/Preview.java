package io.afterorder.local.render;

import io.afterorder.compliance.Policy;
import io.afterorder.compliance.Verdict;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.ForCheck;
import io.afterorder.messages.render.RenderedMessage;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.render.Rendering.Rendered;
import io.afterorder.messages.render.Rendering.Unwritten;

import java.util.Locale;
import java.util.Optional;

/** The message of one template for one order, as if its buyer preferred a language. */
sealed interface Preview {
    OrderId orderId();

    record Written(OrderId orderId, EmailAddress from, Optional<EmailAddress> to, RenderedMessage message,
            Verdict verdict) implements Preview {}

    /** The order gets no such message. */
    record None(OrderId orderId, Reason reason) implements Preview {}

    /** @param locale empty: the language that the order's buyer is written to in */
    static Preview of(Renderer renderer, Touch touch, Order asked, Optional<Locale> locale) {
        var order = locale.map(language -> PreferredLanguage.of(asked, language)).orElse(asked);
        var language = order.language().orElse(Locale.ENGLISH);
        return switch (renderer.render(touch, order, language, touch.purpose() == Purpose.REVIEW_REQUEST)) {
            case Rendered(var message) -> {
                var from = new EmailAddress("orders@" + host(renderer.seller().website()));
                var verdict = Policy.current()
                        .check(ForCheck.of(order.id().value(), message, order, renderer.seller(), from));
                yield new Written(order.id(), from, order.buyerEmail(), message, verdict);
            }
            case Unwritten unwritten -> new None(order.id(), unwritten.reason());
        };
    }

    private static String host(String website) {
        return website.isBlank() ? "example.com" : website.replaceFirst("^www\\.", "");
    }
}
