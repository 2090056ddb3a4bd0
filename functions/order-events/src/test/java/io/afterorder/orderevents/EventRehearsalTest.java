package io.afterorder.orderevents;

import io.afterorder.aws.Json;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** A rehearsal that broke off early would go unnoticed but for the time that it was to save. */
class EventRehearsalTest {
    private final List<String> calls = new ArrayList<>();
    private final EventRehearsal rehearsal = new EventRehearsal(
            new Planner(CompiledCampaigns.read(CompiledFile.inJar())));

    @Test
    void it_goes_through_every_call_of_an_event() {
        rehearsal.order(new Intake(Json.MAPPER, new OwnSeller(Optional.empty())), new Listed());
        rehearsal.calls(new Rung(), _ -> {
            calls.add("alias");
            return "alias";
        });

        assertThat(calls).containsExactly("load", "save", "wake", "alias");
    }

    private final class Rung implements Schedules {
        @Override
        public void wake(FollowUpKey key, Instant due, Optional<String> buyerAlias) {
            calls.add("wake");
        }

        @Override
        public void cancel(FollowUpKey key, Instant due) {
            throw new AssertionError("most events cancel nothing");
        }
    }

    private final class Listed implements Orders {
        @Override
        public OrderRecord load(OrderId id, Instant now) {
            calls.add("load");
            return new OrderRecord(Order.unknown(id), 0, Set.of(), Optional.empty(), List.of());
        }

        @Override
        public OrderRecord load(OrderId id, String buyerAlias, Instant now) {
            calls.add("load with buyer");
            return load(id, now);
        }

        @Override
        public BuyerRecord buyer(String alias, Instant now) {
            throw new AssertionError("nobody asks for a buyer alone");
        }

        @Override
        public Saved save(OrderChange change) {
            calls.add("save");
            return new Saved.Done();
        }

        @Override
        public ClaimResult claim(Claim claim) {
            throw new AssertionError("an event claims nothing");
        }

        @Override
        public boolean replace(FollowUp before, FollowUp after) {
            throw new AssertionError("an event replaces nothing");
        }

        @Override
        public List<FollowUp> inState(String label, int limit) {
            throw new AssertionError("an event looks nothing up");
        }

        @Override
        public List<FollowUp> inState(String label, Instant dueFrom, Instant dueUntil, int limit) {
            throw new AssertionError("an event looks nothing up");
        }
    }
}
