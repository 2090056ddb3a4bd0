package io.afterorder.local.studio.page;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.studio.preview.Previews;
import io.afterorder.local.studio.preview.Use;
import io.afterorder.local.studio.stack.RunningStack;
import io.afterorder.messages.template.TemplateSource;
import io.javalin.http.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order that previews are made for: a sample, or one of the stack's. */
record OrderChoice(String value) {
    private static final String ALL_PRODUCTS = "";
    private static final String ONE_PRODUCT = "one";

    /** @param value as the address has it */
    record Option(String value, String words, boolean selected) {}

    static OrderChoice of(Context context) {
        var given = context.queryParam("order");
        return new OrderChoice(given == null ? ALL_PRODUCTS : given);
    }

    /** What can be chosen for messages of that channel; of any channel where it is empty. */
    List<Option> options(Optional<RunningStack> stack, Optional<String> channel) {
        var options = new ArrayList<Option>();
        options.add(option(ALL_PRODUCTS, "Sample: all your products, buyer with a name"));
        options.add(option(ONE_PRODUCT, "Sample: one product, buyer without a name"));
        stack.stream().flatMap(running -> running.orders().stream()).map(OrderRecord::order)
                .filter(order -> order.details().isPresent())
                .filter(order -> channel.isEmpty() || channel.equals(Optional.of(channelOf(order))))
                .forEach(order -> options.add(option(order.id().value(), words(order))));
        return options;
    }

    /** The order to try that template on; empty where it is gone. */
    Optional<Order> order(Previews previews, Use use, TemplateSource template, Optional<RunningStack> stack) {
        return switch (value) {
            case ALL_PRODUCTS -> previews.sample(use, template, false);
            case ONE_PRODUCT -> previews.sample(use, template, true);
            default -> stack.flatMap(running -> order(running)).filter(order -> order.details().isPresent());
        };
    }

    private Optional<Order> order(RunningStack running) {
        try {
            return Optional.of(running.order(new OrderId(value)).order());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String channelOf(Order order) {
        return order.details().map(details -> details.salesChannel().channel().name()).orElse("");
    }

    private Option option(String value, String words) {
        return new Option(value, words, value.equals(this.value));
    }

    private static String words(Order order) {
        var items = order.details().orElseThrow().items();
        var more = items.size() > 1 ? " and " + (items.size() - 1) + " more" : "";
        return order.id() + ": " + items.getFirst().title() + more;
    }
}
