package io.afterorder.aws.erasure;

import io.afterorder.domain.OrderId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as a trace, in every form in which a message waits somewhere. */
class TracesTest {
    private static final OrderId ORDER = new OrderId("302-5551234-7654321");
    private static final String IDA = "ida.brandt@mail.example";

    @Nested
    class OfAnOrder {
        private final Traces traces = traces(ORDER);

        @ParameterizedTest
        @ValueSource(strings = {
                // Afterorder's own event, Amazon's notification, a schedule's wake, the mail service's event
                "{\"type\":\"shipped\",\"orderId\":\"302-5551234-7654321\"}",
                "{\"Payload\":{\"OrderChangeNotification\":{\"AmazonOrderId\":\"302-5551234-7654321\"}}}",
                "{\"orderId\":\"302-5551234-7654321\",\"campaign\":\"a\",\"touch\":\"b\",\"due\":\"2026-03-04T10:00:00Z\"}",
                "{\"detail\":{\"mail\":{\"tags\":{\"order\":[\"302-5551234-7654321\"],\"touch\":[\"b\"],\"attempt\":[\"1\"],\"follow-up\":[\"ab\"]}}}}",
                // an envelope, Lambda's record of a failed invocation, an envelope in an envelope
                "{\"why\":\"no\",\"body\":\"{\\\"orderId\\\":\\\"302-5551234-7654321\\\"}\"}",
                "{\"requestPayload\":{\"orderId\":\"302-5551234-7654321\"},\"requestContext\":{}}",
                "{\"body\":\"{\\\"body\\\":\\\"{\\\\\\\"orderId\\\\\\\":\\\\\\\"302-5551234-7654321\\\\\\\"}\\\"}\"}",
                // broken, cut off, and broken within an envelope
                "{\"orderId\":\"302-5551234-7654321\",",
                "order 302-5551234-7654321 of ",
                "{\"why\":\"no\",\"body\":\"{\\\"orderId\\\":\\\"302-5551234-7654321\\\"\"}",
                "{\"a\":1} {\"orderId\":\"302-5551234-7654321\"",
                "{broken, of " + IDA})
        void is(String message) {
            assertThat(traces).accepts(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"orderId\":\"302-5551234-7654320\"}", "{\"orderId\":\"1302-5551234-7654321\"}",
                "{broken 302-5551234-76543210", "[]", "\"\"", "",
                "{\"type\":\"consent-withdrawn\",\"email\":\"" + IDA + "\"}",
                "{\"orderId\":\"302-5551234-7654320\",\"note\":\"like 302-5551234-7654321\"}"})
        void is_not(String message) {
            assertThat(traces).rejects(message);
        }

        @Test
        void a_short_id_counts_in_its_field_and_in_what_is_broken_in_quotes_alone() {
            assertThat(traces(new OrderId("1001"))).accepts("{\"orderId\":\"1001\"}", "{\"orderId\":1001}",
                    "{\"orderId\":\"1001\"", "{\"body\":\"{\\\"orderId\\\":\\\"1001\\\"\"}")
                    .rejects("{\"sku\":\"1001\"}", "{\"orderId\":\"x\",\"line\":\"1001 Main St\"}", "{1001 Main St");
        }

        @Test
        void an_id_with_signs_of_its_own_is_found_in_tags() {
            assertThat(traces(new OrderId("A/7_b"))).accepts(
                    "{\"tags\":{\"order\":[\"A_2F7_5Fb\"],\"touch\":[\"b\"],\"attempt\":[\"1\"],\"follow-up\":[\"ab\"]}}");
        }

        private static Traces traces(OrderId order) {
            return Traces.ofOrder(order, address -> address.value().equals(IDA));
        }
    }

    @Nested
    class OfAPerson {
        private final Traces traces = Traces.ofPerson(Set.of(ORDER), address -> address.value().equals(IDA),
                order -> !order.value().equals("8"));

        @ParameterizedTest
        @ValueSource(strings = {"{\"orderId\":\"9\",\"buyer\":{\"email\":\"" + IDA + "\"}}",
                "{\"type\":\"consent-given\",\"email\":\"" + IDA + "\"}",
                "{\"link\":\"https://shop.example/cart?to=" + IDA + "&x=1\"}",
                "{\"link\":\"https://shop.example/cart?to=ida.brandt%40mail.example\"}",
                "{\"to\":\"Ida <" + IDA + ">\"}", "{\"" + IDA + "\":1}", "550 no such user: " + IDA + ".",
                "\"" + IDA + "\"", "{\"orderId\":\"302-5551234-7654321\"}"})
        void is(String message) {
            assertThat(traces).accepts(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"email\":\"x" + IDA + "\"}", "{\"email\":\"" + IDA + ".uk\"}",
                "{\"orderId\":\"302-5551234-7654320\"}", "{\"at\":\"ida.brandt @ mail.example\"}"})
        void is_not(String message) {
            assertThat(traces).rejects(message);
        }

        @Test
        void what_names_the_person_tells_of_more_orders() {
            assertThat(traces).rejects("{\"orderId\":\"7\",\"type\":\"shipped\"}");
            assertThat(traces).accepts("{\"orderId\":\"7\",\"buyer\":{\"email\":\"" + IDA + "\"}}");
            assertThat(traces).accepts("{\"orderId\":\"7\",\"type\":\"shipped\"}");
            assertThat(traces.orders()).containsExactlyInAnyOrder(ORDER, new OrderId("7"));
        }

        @Test
        void what_names_the_person_in_an_order_of_somebody_else_goes_and_the_order_stays() {
            assertThat(traces).accepts("{\"orderId\":\"8\",\"note\":\"for " + IDA + "\"}");
            assertThat(traces).rejects("{\"orderId\":\"8\",\"type\":\"shipped\"}");
        }

        @Test
        void whoever_sends_the_messages_is_nobody_to_be_found_by() {
            var seller = Traces.ofPerson(Set.of(), address -> address.value().equals("orders@shop.example"),
                    _ -> true);

            assertThat(seller).rejects(
                    "{\"detail\":{\"mail\":{\"source\":\"orders@shop.example\",\"commonHeaders\":{\"from\":[\"orders@shop.example\"]},"
                            + "\"headers\":[{\"name\":\"From\",\"value\":\"orders@shop.example\"}]}}}");
        }
    }
}
