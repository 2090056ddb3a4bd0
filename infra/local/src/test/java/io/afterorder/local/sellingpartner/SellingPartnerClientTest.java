package io.afterorder.local.sellingpartner;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.port.Handover;
import io.afterorder.sellingpartner.AmazonOrders.Reading;
import io.afterorder.sellingpartner.Credentials;
import io.afterorder.sellingpartner.OrdersApi;
import io.afterorder.sellingpartner.SellingPartnerAccount;
import io.afterorder.sellingpartner.SolicitationsApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

import static io.afterorder.local.sellingpartner.SellingPartnerFixture.ORDER;
import static io.afterorder.local.sellingpartner.SellingPartnerFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

/** The client that the functions use, against the server that stands in for Amazon. */
class SellingPartnerClientTest {
    private static final OrderId ID = new OrderId(ORDER);

    private SellingPartnerFixture amazon;
    private SellingPartnerAccount account;

    @BeforeEach
    void start(@TempDir Path folder) {
        amazon = new SellingPartnerFixture(folder);
        amazon.server.orders().putAll(file("order.json"));
        var endpoint = amazon.server.endpoint();
        account = new SellingPartnerAccount(endpoint, endpoint.resolve("/auth/o2/token"),
                () -> new Credentials("client", "secret", "Atzr|1"));
    }

    @AfterEach
    void stop() {
        amazon.close();
    }

    @Test
    void it_reads_an_order() {
        var orders = new OrdersApi(account, amazon.clock);
        assertThat(orders.read(ID, Duration.ofSeconds(1))).isInstanceOf(Reading.Found.class);
        assertThat(orders.read(new OrderId("302-9999999-9999999"), Duration.ZERO))
                .isInstanceOf(Reading.NotFound.class);
        amazon.server.faults().throttleNext(1);
        assertThat(orders.read(ID, Duration.ZERO)).isInstanceOf(Reading.Throttled.class);
        amazon.clock.turnTo(amazon.clock.instant().plus(Duration.ofDays(2)));
        assertThat(orders.read(ID, Duration.ZERO)).isInstanceOf(Reading.Found.class);
    }

    @Test
    void it_fetches_a_new_token_where_the_old_one_is_refused() {
        var orders = new OrdersApi(account, amazon.clock);
        orders.read(ID, Duration.ZERO);
        amazon.server.revokeTokens();
        assertThat(orders.read(ID, Duration.ofSeconds(1))).isInstanceOf(Reading.Found.class);
    }

    @Test
    void it_asks_for_a_review_once_and_knows_a_refusal() {
        var solicitations = new SolicitationsApi(account, amazon.clock);
        assertThat(solicitations.request(ID, Marketplace.DE)).isInstanceOf(Handover.Accepted.class);
        assertThat(solicitations.request(ID, Marketplace.DE)).isInstanceOf(Handover.Refused.class);
        assertThat(amazon.server.solicitations()).hasSize(1);
    }

    @Test
    void it_is_in_doubt_where_an_error_came_after_the_request() {
        amazon.server.faults().failNextAfterSoliciting(1);
        assertThat(new SolicitationsApi(account, amazon.clock).request(ID, Marketplace.DE))
                .isInstanceOf(Handover.InDoubt.class);
    }
}
