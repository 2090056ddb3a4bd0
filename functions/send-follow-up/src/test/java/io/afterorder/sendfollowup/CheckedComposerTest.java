package io.afterorder.sendfollowup;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.render.Renderer;
import io.afterorder.sendfollowup.Composition.Forbidden;
import io.afterorder.sendfollowup.Composition.Ready;
import io.afterorder.sendfollowup.Composition.Unwritten;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import static io.afterorder.messages.render.Addressee.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

/** The campaigns that ship, written and checked for one order. */
class CheckedComposerTest {
    private static final Instant NOW = Instant.parse("2026-03-12T14:00:00Z");
    private static final CompiledFile SHIPPED = CompiledFile.inJar();

    private final Composer composer = new CheckedComposer(CompletableFuture.completedFuture(Renderer.read(SHIPPED)),
            new EmailAddress("orders@hearthline.example"), InstantSource.fixed(NOW));

    @Test
    void a_message_that_passes_is_ready_with_a_clearance_for_itself_alone() {
        var ready = (Ready) composer.compose(touch("review-request"),
                order(Marketplace.DE, "q7x2k9m4p1z8@marketplace.amazon.de"), UNKNOWN, true);
        var other = (Ready) composer.compose(touch("check-up"),
                order(Marketplace.DE, "q7x2k9m4p1z8@marketplace.amazon.de"), UNKNOWN, false);

        assertThat(ready.content().subject()).contains("302-1234567-7654321");
        assertThat(ready.clearance().covers(ready.content())).isTrue();
        assertThat(ready.clearance().covers(other.content())).isFalse();
    }

    @Test
    void papers_of_the_products_go_with_the_message_and_are_part_of_what_is_cleared() {
        var ready = (Ready) composer.compose(touch("product-documents"),
                order(Marketplace.DE, "q7x2k9m4p1z8@marketplace.amazon.de"), UNKNOWN, false);

        assertThat(ready.content().attachments()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("kettle-quick-guide-de.pdf");
            assertThat(paper.content()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(ready.clearance().covers(ready.content())).isTrue();
    }

    @Test
    void a_message_to_another_marketplaces_address_is_forbidden_by_name() {
        assertThat(composer.compose(touch("review-request"),
                order(Marketplace.DE, "q7x2k9m4p1z8@marketplace.amazon.fr"), UNKNOWN, true))
                .isInstanceOfSatisfying(Forbidden.class, forbidden -> assertThat(forbidden.findings())
                        .extracting(Reason::code).containsExactly("recipient.not-relay"));
    }

    @Test
    void findings_repeat_nothing_that_identifies_the_buyer() {
        assertThat(composer.compose(touch("review-request"), order(Marketplace.DE, "ida.brandt@mail.example"), UNKNOWN,
                true))
                .isInstanceOfSatisfying(Forbidden.class,
                        forbidden -> assertThat(forbidden.findings().toString()).doesNotContain("ida.brandt"));
    }

    @Test
    void a_language_without_a_template_is_a_reason_not_a_guess() {
        assertThat(composer.compose(touch("review-request"),
                order(Marketplace.SE, "q7x2k9m4p1z8@marketplace.amazon.se"), UNKNOWN, true))
                .isInstanceOfSatisfying(Unwritten.class,
                        unwritten -> assertThat(unwritten.reason().code()).isEqualTo("template.language"));
    }

    private static Touch touch(String id) {
        return CompiledCampaigns.read(SHIPPED).named("after-purchase").orElseThrow().touch(id).orElseThrow();
    }

    private static Order order(Marketplace marketplace, String address) {
        var id = new OrderId("302-1234567-7654321");
        var details = new OrderDetails(new SalesChannel.Amazon(marketplace), Fulfilment.MERCHANT,
                NOW.minusSeconds(864_000),
                List.of(new Item("HL-KETTLE-08", Optional.of("B0C7KETTL1"), "Gooseneck Kettle", 1)), Optional.empty(),
                new Buyer(Optional.of("Ida Brandt"), Optional.of(new EmailAddress(address)), Optional.empty()));
        return Order.unknown(id)
                .apply(new OrderEvent.Confirmed(new Header("1", id, NOW.minusSeconds(864_000)), details));
    }
}
