package io.afterorder.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.SalesChannel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CONFIRMED = """
            {"eventId": "shop-1", "orderId": "303-1234567-1234567", "type": "confirmed",
             "occurredAt": "2026-11-02T10:00:00+01:00", "publishedAt": "2026-11-02T09:00:07.5Z",
             "salesChannel": {"channel": "AMAZON", "marketplaceId": "A1PA6795UKMFR9"},
             "fulfilment": "MERCHANT", "orderedAt": "2026-11-02T08:59:00Z",
             "items": [{"sku": "LAMP-1", "asin": "B000000001", "title": "Desk lamp", "quantity": 2}],
             "deliveryWindow": {"earliest": "2026-11-04T08:00:00Z", "latest": "2026-11-05T21:00:00Z"},
             "buyer": {"name": "Erika Mustermann", "email": "x1y2@marketplace.amazon.de", "language": "de-DE"}}
            """;

    @Property(tries = 500)
    void what_is_written_is_read_back_the_same(@ForAll("events") OrderEvent event) throws JsonProcessingException {
        var text = OrderEvents.write(event).toString();

        assertThat(OrderEvents.read(JSON.readTree(text))).isEqualTo(event);
    }

    @Provide
    Arbitrary<OrderEvent> events() {
        return AnyEvent.event();
    }

    @Test
    void a_confirmation_carries_the_whole_order() {
        var event = (OrderEvent.Confirmed) OrderEvents.read(json(CONFIRMED));

        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(event.details().salesChannel()).isEqualTo(new SalesChannel.Amazon(Marketplace.DE));
        assertThat(event.details().items()).hasSize(1);
        assertThat(event.details().buyer().email()).isPresent();
    }

    @Test
    void a_misspelt_field_is_an_error() {
        rejected(CONFIRMED.replace("\"asin\"", "\"asni\"")).hasMessage(
                "$.items[0].asni: there is no such field here; leave it out, or write one of sku, asin, title, quantity, price, personalisation");
    }

    @Test
    void a_field_of_another_type_is_an_error() {
        rejected("""
                {"eventId": "1", "orderId": "2", "type": "return-received", "occurredAt": "2026-11-02T10:00:00Z",
                 "rating": 3}""").hasMessageStartingWith("$.rating: there is no such field here");
    }

    @Test
    void a_missing_field_is_named() {
        rejected(CONFIRMED.replace("\"sku\": \"LAMP-1\",", "")).hasMessage(
                "$.items[0].sku: the field is missing; add it");
    }

    @Test
    void a_number_out_of_range_is_named_with_its_value() {
        rejected(CONFIRMED.replace("\"quantity\": 2", "\"quantity\": 0")).hasMessage(
                "$.items[0].quantity: \"0\" is out of range; write 1 to 1000000");
        rejected(CONFIRMED.replace("\"quantity\": 2", "\"quantity\": 1.5")).hasMessage(
                "$.items[0].quantity: the value is of the kind number; write a whole number");
        rejected(CONFIRMED.replace("\"quantity\": 2", "\"quantity\": 99999999999"))
                .hasMessageContaining("out of range");
    }

    @Test
    void a_time_without_an_offset_is_an_error() {
        rejected(CONFIRMED.replace("2026-11-02T10:00:00+01:00", "2026-11-02T10:00:00")).hasMessage(
                "$.occurredAt: \"2026-11-02T10:00:00\" is no ISO 8601 time with an offset; "
                        + "write a time with seconds and offset such as 2026-11-23T09:30:00Z or 2026-11-23T10:30:00+01:00");
    }

    @Test
    void a_day_that_no_calendar_has_is_an_error() {
        rejected(CONFIRMED.replace("2026-11-02T10", "2026-11-31T10"))
                .hasMessageContaining("is no time of the calendar");
    }

    @Test
    void an_unknown_type_names_the_known_ones() {
        rejected(CONFIRMED.replace("\"confirmed\"", "\"confirm\"")).hasMessageStartingWith(
                "$.type: \"confirm\" is not known; write one of confirmed, shipped, delivery-estimate-changed,");
    }

    @Test
    void an_unknown_marketplace_names_the_known_ones() {
        rejected(CONFIRMED.replace("A1PA6795UKMFR9", "A1PA6795UKMFR8")).hasMessageStartingWith(
                "$.salesChannel.marketplaceId: \"A1PA6795UKMFR8\" is no marketplace that is known; write one of")
                .hasMessageContaining("A1PA6795UKMFR9 (DE)");
    }

    @Test
    void a_zone_must_be_a_region_and_a_language_a_bcp_47_tag() {
        var amazon = "{\"channel\": \"AMAZON\", \"marketplaceId\": \"A1PA6795UKMFR9\"}";
        var shop = "{\"channel\": \"DIRECT\", \"shop\": \"Lamps\", \"zone\": \"%s\", \"language\": \"%s\"}";

        rejected(CONFIRMED.replace(amazon, shop.formatted("+01:00", "de"))).hasMessage(
                "$.salesChannel.zone: \"+01:00\" is no time zone; write an IANA name such as Europe/Berlin");
        rejected(CONFIRMED.replace(amazon, shop.formatted("Europe/Berlin", "de_DE"))).hasMessage(
                "$.salesChannel.language: \"de_DE\" is no language; write a BCP 47 tag such as de-DE or en");
        assertThat(OrderEvents.read(json(CONFIRMED.replace(amazon, shop.formatted("Europe/Berlin", "de")))))
                .isInstanceOf(OrderEvent.Confirmed.class);
    }

    @Test
    void a_window_that_ends_before_it_begins_is_an_error() {
        rejected(CONFIRMED.replace("2026-11-05T21", "2026-11-03T21")).hasMessageStartingWith(
                "$.deliveryWindow.latest: \"2026-11-03T21:00:00Z\" is before earliest, 2026-11-04T08:00:00Z");
    }

    @Test
    void what_identifies_a_buyer_is_not_repeated() {
        rejected(CONFIRMED.replace("x1y2@marketplace.amazon.de", "Erika at example")).hasMessage(
                "$.buyer.email: the value has the wrong form; write an address of the form local@host")
                .hasMessageNotContaining("Erika");
        rejected(CONFIRMED.replace("\"fulfilment\": \"MERCHANT\"", "\"fulfilment\": \"erika@example.org\""))
                .hasMessageNotContaining("erika");
    }

    @Test
    void blank_null_and_too_long_texts_are_errors() {
        rejected(CONFIRMED.replace("Desk lamp", " \\t ")).hasMessageStartingWith("$.items[0].title: the text is blank");
        rejected(CONFIRMED.replace("\"Desk lamp\"", "null")).hasMessageStartingWith(
                "$.items[0].title: the value is of the kind null; write a string");
        rejected(CONFIRMED.replace("Desk lamp", "x".repeat(2001))).hasMessage(
                "$.items[0].title: the text has 2001 characters; write at most 2000");
        rejected(CONFIRMED.replace("shop-1", "x".repeat(129))).hasMessage(
                "$.eventId: the text has 129 characters; write at most 128");
    }

    @Test
    void an_order_without_items_or_with_too_many_is_an_error() {
        var item = "{\"sku\": \"S\", \"title\": \"T\", \"quantity\": 1}";
        var items = CONFIRMED.substring(CONFIRMED.indexOf("[{"), CONFIRMED.indexOf("}]") + 2);

        rejected(CONFIRMED.replace(items, "[]")).hasMessage("$.items: the array has 0 entries; write 1 to 500");
        rejected(CONFIRMED.replace(items, "[" + item + ("," + item).repeat(500) + "]")).hasMessage(
                "$.items: the array has 501 entries; write 1 to 500");
    }

    @Test
    void what_is_no_object_is_an_error() {
        rejected("[1]").hasMessage("$: the value is of the kind array; write an object");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> rejected(String text) {
        var event = json(text);
        return assertThatThrownBy(() -> OrderEvents.read(event)).isInstanceOf(EventNotUnderstood.class);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
