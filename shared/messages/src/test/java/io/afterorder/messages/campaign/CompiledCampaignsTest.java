package io.afterorder.messages.campaign;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompiledCampaignsTest {
    private final Campaigns shipped = CompiledCampaigns.chosenBy(Map.of());

    @Test
    void the_campaigns_that_ship_keep_the_standard_limits_and_the_most_urgent_go_first() {
        assertThat(shipped.limits()).isEqualTo(Limits.STANDARD);
        assertThat(shipped.inRank()).extracting(Campaign::id).containsExactly("information-needed", "order-problems",
                "returns", "service", "direct-orders", "after-purchase");
    }

    @Test
    void what_is_not_enabled_is_not_there() {
        assertThat(shipped.named("direct-marketing")).isEmpty();
        assertThat(shipped.named("after-purchase").orElseThrow().touches()).extracting(Touch::id)
                .containsExactly("product-documents", "review-request", "check-up");
    }

    @Test
    void only_the_campaign_after_a_purchase_keeps_others_away_on_amazon() {
        assertThat(shipped.inRank()).filteredOn(Campaign::exclusive).extracting(Campaign::id)
                .containsExactly("direct-orders", "after-purchase");
    }

    @Test
    void a_touch_in_a_theme_of_its_own_is_known_by_its_template_alone() {
        assertThat(shipped.named("direct-orders").orElseThrow().touch("return-steps").orElseThrow())
                .extracting(Touch::template, Touch::folder).containsExactly("return-steps/brand", "return-steps");
    }

    @Test
    void a_touch_is_read_as_it_was_written() {
        var nineToSix = SendingHours.daily(LocalTime.of(9, 0), LocalTime.of(18, 0));

        assertThat(shipped.named("after-purchase").orElseThrow().touch("review-request"))
                .contains(new Touch("review-request", Purpose.REVIEW_REQUEST, Milestone.DELIVERED, Delay.parse("P6D"),
                        nineToSix, "review-request", ReviewAsk.ALWAYS, Duration.ofDays(10)));
    }

    @Test
    void the_environment_may_name_another_file(@TempDir Path folder) throws IOException {
        var other = Files.writeString(folder.resolve("mine.json"),
                "{\"templates\":{\"x\":[1,2]},\"limits\":{\"perOrder\":1,\"minimumGap\":\"PT72H\"},\"campaigns\":[]}");

        var campaigns = CompiledCampaigns.chosenBy(Map.of(CompiledFile.VARIABLE, other.toString()));

        assertThat(campaigns).isEqualTo(new Campaigns(List.of(), new Limits(1, Duration.ofDays(3))));
    }

    @Test
    void a_blank_name_in_the_environment_is_no_name() {
        assertThat(CompiledCampaigns.chosenBy(Map.of(CompiledFile.VARIABLE, ""))).isEqualTo(shipped);
    }

    @Test
    void a_file_that_is_not_there_is_named_with_the_remedy(@TempDir Path folder) {
        var missing = folder.resolve("mine.json");

        assertThatThrownBy(() -> CompiledCampaigns.read(missing)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot read the compiled campaigns " + missing)
                .hasMessageContaining("infra/afterorder campaigns compile");
    }

    @Test
    void a_file_without_campaigns_is_named_with_the_missing_part(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("mine.json"), "{\"limits\":{}}");

        assertThatThrownBy(() -> CompiledCampaigns.read(file)).hasMessageContaining("it has no part \"campaigns\"");
    }
}
