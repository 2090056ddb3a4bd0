package io.afterorder.messages.source;

import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.SendingHours.Window;
import io.afterorder.messages.campaign.CompiledCampaigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignFilesTest {
    private SellerDirectory seller;

    @BeforeEach
    void a_good_directory(@TempDir Path root) {
        seller = new SellerDirectory(root);
    }

    @Test
    void a_good_directory_has_no_error() {
        assertThat(seller.errors()).isEmpty();
    }

    @Test
    void what_is_not_enabled_is_left_out_and_checked_all_the_same() {
        seller.campaign("review: always", "enabled: false\n    review: always");
        assertThat(seller.compile()).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.json().findValuesAsText("template")).containsExactly("check-up"));

        seller.write("templates/review-request/en.hbs", SellerDirectory.TEMPLATE.replace("Hello,",
                "Leave us five stars, and a $5 gift card is yours."));
        assertThat(seller.errors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error).startsWith("templates/review-request/en.hbs:"));
    }

    @Test
    void a_campaign_that_is_not_enabled_is_not_there() {
        seller.campaign("priority: 100", "priority: 100\nenabled: false");

        assertThat(seller.compile()).isInstanceOfSatisfying(Compilation.Compiled.class,
                compiled -> assertThat(compiled.json().get("campaigns")).isEmpty());
    }

    @Test
    void a_touch_may_have_another_theme_than_its_template_and_a_language_of_its_own() {
        seller.campaign("review: always", "theme: brand\n    review: always");
        assertThat(seller.compile()).isInstanceOfSatisfying(Compilation.Compiled.class, compiled -> {
            assertThat(compiled.json().findValuesAsText("template")).contains("review-request/brand");
            assertThat(compiled.json().get("templates")).hasSize(2);
            assertThat(compiled.samples()).anySatisfy(
                    message -> assertThat(message.html().orElseThrow()).contains("<p>The brand</p>"));
        });
    }

    @Test
    void a_file_as_windows_saves_it_is_read_like_any_other() {
        seller.write("campaigns/after-purchase.yaml", "\uFEFF" + SellerDirectory.CAMPAIGN.replace("\n", "\r\n"))
                .write("templates/check-up/en.hbs", "\uFEFF" + SellerDirectory.TEMPLATE.replace("\n", "\r\n"));

        assertThat(seller.errors()).isEmpty();
    }

    @Test
    void sending_hours_may_have_several_windows(@TempDir Path folder) throws IOException {
        seller.campaign("{from: \"10:00\", to: \"12:00\", weekdays: [monday, friday]}",
                "[{from: \"09:00\", to: \"12:00\", weekdays: [monday]}, {from: \"15:00\", to: \"18:00\"}]");
        var file = folder.resolve("campaigns.json");
        ((Compilation.Compiled) seller.compile()).writeTo(file);

        var touch = CompiledCampaigns.read(file).named("after-purchase").flatMap(all -> all.touch("check-up"));
        assertThat(touch.orElseThrow().hours()).isEqualTo(new SendingHours(List.of(
                new Window(LocalTime.of(9, 0), LocalTime.of(12, 0), Set.of(DayOfWeek.MONDAY)),
                new Window(LocalTime.of(15, 0), LocalTime.of(18, 0), EnumSet.allOf(DayOfWeek.class)))));
    }

    @Test
    void every_variant_of_a_touch_is_checked() {
        seller.campaign("review: always", "review: always\n    variants:\n      - {id: plain, weight: 1}\n"
                + "      - {id: pushy, weight: 1, template: pushy, delay: P7D}")
                .write("templates/pushy/en.hbs", SellerDirectory.TEMPLATE.replace("Hello,",
                        "Leave us five stars, and a $5 gift card is yours."));

        assertThat(seller.errors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error).startsWith("templates/pushy/en.hbs:"));
    }
}
