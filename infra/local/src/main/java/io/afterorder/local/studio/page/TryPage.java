package io.afterorder.local.studio.page;

import io.afterorder.domain.OrderId;
import io.afterorder.local.run.DeadLetterResult;
import io.afterorder.local.run.OutcomeReason;
import io.afterorder.local.studio.stack.DryRun;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.util.List;
import java.util.Optional;

/** An event by hand: what it would plan, and then the event itself. */
public final class TryPage {
    private final Site site;

    public TryPage(Site site) {
        this.site = site;
    }

    record Planned(String touch, String due, Tag tag, String reason) {}

    /** @param refusal why the event would end in the dead letters; empty where it would not */
    record Plan(String orderId, String known, String refusal, List<Planned> planned, List<OrderPage.Absent> notPlanned,
            boolean changesNothing) {}

    record View(EventForm form, String body, List<Plan> plan) {}

    public void show(Context context) {
        site.showWithStack(context, "Try an event", stack -> {
            var form = EventForm.firstOf(stack, context);
            show(context, form, letter(context, stack).orElseGet(form::json), Optional.empty());
        });
    }

    /** What came in and failed, to be mended by hand. */
    private static Optional<String> letter(Context context, RunningStack stack) {
        var id = context.queryParam("letter");
        return stack.deadLetters().stream().filter(letter -> letter.id().equals(id)).findFirst()
                .map(letter -> DeadLetterResult.read(letter.body()).body());
    }

    /** Shows what the event of the form, or the raw one, would do. */
    public void plan(Context context) {
        site.showWithStack(context, "Try an event", stack -> {
            var raw = "raw".equals(context.formParam("by"));
            var form = raw ? EventForm.firstOf(stack, context) : EventForm.of(context, stack);
            var body = raw ? Optional.ofNullable(context.formParam("body")).orElse("") : form.json();
            show(context, form, body, Optional.of(plan(DryRun.of(body, stack), stack)));
        });
    }

    /** Sends it through the queue, as a feed would. */
    public void send(Context context) {
        site.showWithStack(context, "Try an event", stack -> {
            var body = Optional.ofNullable(context.formParam("body")).orElse("");
            var run = DryRun.of(body, stack);
            stack.send(body);
            context.redirect(run instanceof DryRun.Applied applied
                    ? Link.order(applied.after().id().value())
                    : "/dead-letters", HttpStatus.SEE_OTHER);
        });
    }

    private void show(Context context, EventForm form, String body, Optional<Plan> plan) {
        site.show(context, "Try an event", "Try an event", "try", new View(form, body, plan.stream().toList()));
    }

    private static Plan plan(DryRun run, RunningStack stack) {
        return switch (run) {
            case DryRun.Refused(var where, var what) ->
                new Plan("", "", where + ": " + what, List.of(), List.of(), false);
            case DryRun.Applied(var before, var after, var plan, var nothing) -> new Plan(after.id().value(),
                    known(before, stack), "",
                    plan.changed().stream()
                            .map(followUp -> new Planned(Words.title(followUp.key().touch()),
                                    Times.words(followUp.due()) + ", "
                                            + Times.distance(followUp.due(), stack.now()),
                                    Tag.ofState(followUp.state().label()),
                                    Times.readable(OutcomeReason.of(followUp))))
                            .toList(),
                    plan.notPlanned().stream()
                            .map(absent -> new OrderPage.Absent(Words.title(absent.touch()), absent.because()))
                            .toList(),
                    nothing);
        };
    }

    private static String known(OrderId id, RunningStack stack) {
        return stack.orders().stream().anyMatch(record -> record.order().id().equals(id))
                ? "The stack knows this order."
                : "This order is new to the stack.";
    }
}
