package io.afterorder.domain.followup;

import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;

class PlannerProperties {
    private final Planner planner = new Planner(AfterPurchase.CAMPAIGNS);

    @Property
    void the_same_events_plan_the_same_whatever_came_first_or_twice(@ForAll("events") List<OrderEvent> events,
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int day) {
        var now = START.plus(Duration.ofDays(day));
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, random);

        assertThat(summary(arrive(shuffled, now))).isEqualTo(summary(arrive(events, now)));
    }

    @Property
    void a_plan_already_carried_out_asks_for_nothing_more(@ForAll("events") List<OrderEvent> events,
            @ForAll @IntRange(max = 40) int day) {
        var now = START.plus(Duration.ofDays(day));
        var rows = arrive(events, now);

        assertThat(planner.plan(orderOf(events), List.copyOf(rows.values()), now).changed()).isEmpty();
    }

    @Property
    void what_was_sent_is_never_touched_again(@ForAll("events") List<OrderEvent> events,
            @ForAll @IntRange(max = 40) int day) {
        var now = START.plus(Duration.ofDays(day));
        var sent = AfterPurchase.CAMPAIGNS.inRank().getFirst().touches().stream()
                .map(touch -> new FollowUp(new FollowUpKey(ORDER, "after-purchase", touch.id()), START, START,
                        new Sent("message-1", START,
                                new Dispatch(Dispatch.Route.SES, touch.template(), "de-DE", "0", "policy")),
                        false, List.of()))
                .toList();

        assertThat(planner.plan(orderOf(events), sent, now).changed()).isEmpty();
    }

    @Property
    void nothing_is_planned_outside_the_sending_hours_or_before_a_schedule_can_be_made(
            @ForAll("events") List<OrderEvent> events,
            @ForAll @IntRange(max = 40) int day) {
        var now = START.plus(Duration.ofDays(day));

        assertThat(arrive(events, now).values()).filteredOn(followUp -> followUp.state().isOpen())
                .allSatisfy(followUp -> {
                    assertThat(AfterPurchase.HOURS.include(followUp.due(), io.afterorder.domain.Marketplace.DE.zone()))
                            .isTrue();
                    assertThat(followUp.due()).isAfterOrEqualTo(now.plus(Planner.LEAD));
                });
    }

    @Provide
    Arbitrary<List<OrderEvent>> events() {
        return AnyEvents.lists();
    }

    private Map<FollowUpKey, FollowUp> arrive(List<OrderEvent> events, Instant now) {
        var rows = new LinkedHashMap<FollowUpKey, FollowUp>();
        var order = Order.unknown(ORDER);
        for (var event : events) {
            order = order.apply(event);
            for (var changed : planner.plan(order, List.copyOf(rows.values()), now).changed()) {
                rows.put(changed.key(), changed.state() instanceof Planned ? changed.in(new Scheduled()) : changed);
            }
        }
        return rows;
    }

    private static Map<String, String> summary(Map<FollowUpKey, FollowUp> rows) {
        return rows.values().stream()
                .collect(Collectors.toMap(row -> row.key().touch(), row -> row.plannedFor() + " " + row.due() + " "
                        + (row.state() instanceof State.Skipped(var reason, _) ? reason.code() : row.state().label())));
    }

    private static Order orderOf(List<OrderEvent> events) {
        var order = Order.unknown(ORDER);
        for (var event : events) {
            order = order.apply(event);
        }
        return order;
    }
}
