package io.afterorder.messages.seller;

import io.afterorder.domain.order.Item;
import io.afterorder.messages.campaign.CompiledFile;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SellerProfileTest {
    private final Product lamps = product(List.of("LAMP-*-EU"), List.of("B000000001"));

    @Test
    void a_product_is_known_by_its_asin_or_by_a_pattern_of_its_sku() {
        assertThat(lamps.is(item("other", "B000000001"))).isTrue();
        assertThat(lamps.is(item("LAMP-7-EU", "B000000002"))).isTrue();
        assertThat(lamps.is(item("LAMP--EU", "B000000002"))).isTrue();
        assertThat(lamps.is(item("LAMP-7-US", "B000000002"))).isFalse();
        assertThat(lamps.is(item("XLAMP-7-EU", "B000000002"))).isFalse();
    }

    @Test
    void signs_of_a_sku_are_no_pattern() {
        assertThat(product(List.of("A.B+"), List.of()).is(item("AxBB", "B000000002"))).isFalse();
    }

    @Test
    void what_is_told_in_a_language_serves_its_regions_and_no_other_language() {
        var told = new ByLanguage<>(Map.of(Locale.ENGLISH, "colour", Locale.US, "color"));

        assertThat(told.in(Locale.US)).contains("color");
        assertThat(told.in(Locale.UK)).contains("colour");
        assertThat(told.in(Locale.GERMANY)).isEmpty();
    }

    @Test
    void an_offer_is_there_until_its_last_day_is_over_everywhere() {
        var shipped = SellerProfile.read(CompiledFile.inJar());

        assertThat(shipped.at(Instant.parse("2027-02-01T11:00:00Z")).offer()).isPresent();
        assertThat(shipped.at(Instant.parse("2027-02-01T13:00:00Z")).offer()).isEmpty();
    }

    @Test
    void a_price_is_written_with_its_currency() {
        assertThat(Price.parse("39.00 EUR")).hasToString("39.00 EUR");
        assertThatThrownBy(() -> Price.parse("39 €")).hasMessage("\"39 €\" is not a price; write 39.00 EUR");
        assertThatThrownBy(() -> Price.parse("39 XXQ")).hasMessage("\"39 XXQ\" has no currency; write 39.00 EUR");
    }

    @Test
    void the_profile_that_ships_is_read_as_it_was_written() {
        var shipped = SellerProfile.read(CompiledFile.inJar());

        assertThat(ProfileJson.read(ProfileJson.write(shipped))).isEqualTo(shipped);
        assertThat(shipped.brand()).isEqualTo("Hearth & Larder");
        assertThat(shipped.product(item("HL-KETTLE-08", "B0C7KETTL1")).orElseThrow().documents()).hasSize(1);
    }

    private static Product product(List<String> skus, List<String> asins) {
        return new Product(skus, asins, new ByLanguage<>(Map.of()), List.of(), new ByLanguage<>(Map.of()),
                new ByLanguage<>(Map.of()), Optional.empty());
    }

    private static Item item(String sku, String asin) {
        return new Item(sku, Optional.of(asin), "Lamp", 1);
    }
}
