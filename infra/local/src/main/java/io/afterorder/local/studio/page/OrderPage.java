package io.afterorder.local.studio.page;

import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.ses.SentMail;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.util.List;
import java.util.stream.Collectors;

/** One order: what happened to it, what is planned, and why what was not sent was not. */
public final class OrderPage {
    private final Site site;

    public OrderPage(Site site) {
        this.site = site;
    }

    record Absent(String touch, String because) {}

    record View(String id, String place, String products, String language, List<TimelineEntry> timeline,
            List<Absent> notPlanned) {}

    public void show(Context context) {
        site.showWithStack(context, "Orders", stack -> show(context, stack));
    }

    private void show(Context context, RunningStack stack) {
        var id = context.pathParam("id");
        var known = stack.orders().stream().filter(record -> record.order().id().value().equals(id)).findFirst();
        if (known.isPresent()) {
            site.show(context, "Orders", "Order " + id, "order", view(known.get(), stack));
        } else {
            site.notThere(context, "Orders", "The stack knows no order " + id + ".");
        }
    }

    private View view(OrderRecord record, RunningStack stack) {
        var order = record.order();
        var notPlanned = order.details().isEmpty() && !record.followUps().isEmpty()
                ? List.of(new Absent("Nothing more",
                        "What was ordered has expired: it is kept for 30 days after delivery."))
                : stack.planning().plan(record, stack.now()).notPlanned().stream()
                        .map(absent -> new Absent(Words.title(absent.touch()), absent.because())).toList();
        return new View(order.id().value(), order.details().map(OrdersPage::place).orElse(""),
                order.details().map(OrdersPage::products).orElse(""),
                order.language().map(locale -> locale.getDisplayName(java.util.Locale.ENGLISH)).orElse(""),
                TimelineEntry.all(record, stack.reports(order.id()), stack.now(), links(stack)), notPlanned);
    }

    private FollowUpLinks links(RunningStack stack) {
        return new FollowUpLinks(stack.mails().stream().map(SentMail::messageId).collect(Collectors.toSet()),
                site.reading().draft());
    }
}
