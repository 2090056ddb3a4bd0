package io.afterorder.local.studio.page;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Every order that the stack knows. */
public final class OrdersPage {
    private final Site site;

    public OrdersPage(Site site) {
        this.site = site;
    }

    record Count(Tag tag, long count) {}

    record Row(String id, String link, String place, String products, List<Count> followUps, String next) {}

    record View(List<Row> rows) {}

    public void show(Context context) {
        site.showWithStack(context, "Orders", stack -> site.show(context, "Orders", "Orders", "orders",
                new View(stack.orders().stream().map(record -> row(record, stack)).toList())));
    }

    private static Row row(OrderRecord record, RunningStack stack) {
        var order = record.order();
        var next = record.followUps().stream().filter(followUp -> followUp.state().isOpen()).map(FollowUp::due)
                .min(Comparator.naturalOrder()).map(due -> next(due, stack.now())).orElse("");
        return new Row(order.id().value(), Link.order(order.id().value()), order.details().map(OrdersPage::place)
                .orElse("expired, or not confirmed"), order.details().map(OrdersPage::products).orElse(""),
                counts(record), next);
    }

    static String place(OrderDetails details) {
        return switch (details.salesChannel()) {
            case SalesChannel.Amazon(var marketplace) -> "Amazon " + marketplace;
            case SalesChannel.OwnShop shop -> "own shop " + shop.name();
        };
    }

    static String products(OrderDetails details) {
        return details.items().stream().map(OrdersPage::product).collect(Collectors.joining("; "));
    }

    private static String product(Item item) {
        return (item.quantity() > 1 ? item.quantity() + " × " : "") + item.title();
    }

    private static List<Count> counts(OrderRecord record) {
        return record.followUps().stream()
                .collect(Collectors.groupingBy(followUp -> followUp.state().label(), Collectors.counting()))
                .entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new Count(Tag.ofState(entry.getKey()), entry.getValue())).toList();
    }

    private static String next(Instant due, Instant now) {
        return Times.distance(due, now) + ", " + Times.brief(due);
    }
}
