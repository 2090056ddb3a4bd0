package io.afterorder.sendfollowup;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.render.Renderer;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/** A rehearsal that broke off early would go unnoticed but for the time that it was to save. */
class SendRehearsalTest {
    private static final CompiledFile SHIPPED = CompiledFile.inJar();

    private final List<String> calls = new ArrayList<>();
    private final SendRehearsal rehearsal = new SendRehearsal(CompiledCampaigns.read(SHIPPED));

    @Test
    void it_writes_checks_and_hands_over_a_message_to_nobody() {
        var composer = new CheckedComposer(CompletableFuture.completedFuture(Renderer.read(SHIPPED)),
                new EmailAddress("orders@hearthline.example"),
                InstantSource.fixed(Instant.parse("2026-03-12T14:00:00Z")));

        rehearsal.message(composer, mail -> {
            calls.add("send to " + mail.content().to().value());
            return new Handover.Accepted("0100-1");
        });

        assertThat(calls).containsExactly("send to nobody@marketplace.amazon.com");
    }

    @Test
    void it_goes_through_every_call_on_the_table() {
        rehearsal.record(new Listed());

        assertThat(calls).containsExactly("load", "load with buyer", "claim", "replace");
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
            return new OrderRecord(Order.unknown(id), 0, Set.of(), Optional.empty(), List.of());
        }

        @Override
        public BuyerRecord buyer(String alias, Instant now) {
            throw new AssertionError("nobody asks for a buyer alone");
        }

        @Override
        public Saved save(OrderChange change) {
            throw new AssertionError("a sender saves no order");
        }

        @Override
        public ClaimResult claim(Claim claim) {
            calls.add("claim");
            return new ClaimResult.Taken();
        }

        @Override
        public boolean replace(FollowUp before, FollowUp after) {
            return calls.add("replace");
        }

        @Override
        public List<FollowUp> inState(String label, int limit) {
            throw new AssertionError("a sender looks nothing up");
        }

        @Override
        public List<FollowUp> inState(String label, Instant dueFrom, Instant dueUntil, int limit) {
            throw new AssertionError("a sender looks nothing up");
        }
    }
}
