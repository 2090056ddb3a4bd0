package io.afterorder.local.sellingpartner;

import io.afterorder.local.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static io.afterorder.local.sellingpartner.SellingPartnerFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OrderFileTest {
    @TempDir
    Path folder;

    @Test
    void a_get_order_response_holds_one_order() {
        assertThat(OrderFile.read(file("order.json"))).extracting(order -> Json.text(order, "orderId"))
                .containsExactly("302-1111111-2222222");
    }

    @Test
    void a_list_of_calls_holds_the_orders_of_those_that_answered_some() {
        assertThat(OrderFile.read(file("calls.json"))).extracting(order -> Json.text(order, "orderId"))
                .containsExactly("302-0000000-0000001", "302-0000000-0000001", "302-0000000-0000002");
    }

    @Test
    void the_sandboxs_calls_are_understood() {
        var sandbox = Path.of("../../../shared/data/sp-api/sandbox-orders_2026-01-01.json");
        assumeTrue(Files.exists(sandbox), "skipped: the sandbox's calls are not beside the project");
        assertThat(OrderFile.read(sandbox)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void the_latest_of_several_wins_whatever_their_order() {
        var orders = new Orders(folder.resolve("orders"));
        orders.putAll(file("calls.json"));
        var order = orders.find("302-0000000-0000001").orElseThrow();
        assertThat(order.at("/fulfillment/fulfillmentStatus").asText()).isEqualTo("SHIPPED");
        assertThat(new Orders(folder.resolve("orders")).all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"order\": {\"orderId\": 1, }}|:1:|no JSON",
            "{\"payload\": {}}|orders.json|neither \"order\" nor \"orders\"",
            "[{\"status\": \"200\"}]|orders.json at /0|without \"response\"",
            "{\"orders\": [{\"orderId\": \"a b\"}]}|orders.json at /orders/0/orderId|\"a b\" is no order id",
            "{\"order\": {\"orderId\": \"1-2\"}}|/order/salesChannel/marketplaceId|missing in order 1-2",
            "{\"order\":{\"orderId\":\"1-2\",\"createdTime\":\"now\",\"salesChannel\":{\"marketplaceId\":\"A\"}}}"
                    + "|/order/createdTime|\"now\" is no time"})
    void a_bad_file_is_refused_with_place_value_and_remedy(String content, String where, String problem)
            throws IOException {
        var file = Files.writeString(folder.resolve("orders.json"), content);
        assertThatThrownBy(() -> OrderFile.read(file)).isInstanceOf(OrderFormatException.class)
                .hasMessageContainingAll(file.toString(), where, problem, "; ");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> OrderFile.read(folder.resolve("none.json"))).isInstanceOf(OrderFormatException.class)
                .hasMessageContainingAll("none.json", "there is no such file", "name one");
    }
}
