package io.afterorder.local.studio.page;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.run.OutcomeReason;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.util.Comparator;
import java.util.List;

/** One order: what happened to it, what is planned, and why what was not sent was not. */
public final class OrderPage {
    private final Site site;

    public OrderPage(Site site) {
        this.site = site;
    }

    record FollowUpView(String touch, String campaign, String due, Tag tag, String reason, List<String> moves) {}

    record Absent(String touch, String because) {}

    record View(String id, String place, String products, String language, List<TimelineEntry> timeline,
            List<FollowUpView> followUps, List<Absent> notPlanned) {}

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

    private static View view(OrderRecord record, RunningStack stack) {
        var order = record.order();
        var followUps = record.followUps().stream().sorted(Comparator.comparing(FollowUp::due))
                .map(OrderPage::followUp).toList();
        var notPlanned = order.details().isEmpty() && !record.followUps().isEmpty()
                ? List.of(new Absent("*", "What was ordered has expired: it is kept for 30 days after delivery."))
                : stack.planning().plan(record, stack.now()).notPlanned().stream()
                        .map(absent -> new Absent(absent.touch(), absent.because())).toList();
        return new View(order.id().value(), order.details().map(OrdersPage::place).orElse(""),
                order.details().map(OrdersPage::products).orElse(""),
                order.language().map(locale -> locale.getDisplayName(java.util.Locale.ENGLISH)).orElse(""),
                TimelineEntry.all(record, stack.reports(order.id()), stack.now()), followUps, notPlanned);
    }

    private static FollowUpView followUp(FollowUp followUp) {
        var moves = followUp.moves().stream().map(move -> "moved from " + Times.words(move.from()) + " to "
                + Times.words(move.to()) + ": " + move.reason().text()).toList();
        return new FollowUpView(followUp.key().touch(), followUp.key().campaign(), Times.words(followUp.due()),
                Tag.ofState(followUp.state().label()), OutcomeReason.of(followUp), moves);
    }
}
