package io.afterorder.local.studio.preview;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.messages.source.Draft;
import io.afterorder.messages.template.TemplateSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For what a template is used.
 *
 * @param campaign its id; empty where no campaign uses the template
 * @param variant its id; empty where the touch has no variants
 */
public record Use(String campaign, Touch touch, String variant, Channel channel) {
    private static final String OWN_SHOP_THEME = "brand";

    /** By name: {@code after-purchase/check-up}, with the variant where there is one. */
    public String name() {
        if (campaign.isEmpty()) {
            return "no campaign";
        }
        return campaign + "/" + touch.id() + (variant.isEmpty() ? "" : "/" + variant);
    }

    /** Each touch that names the template; one made up where none does, so that the template can be seen all the same. */
    public static List<Use> of(TemplateSource template, Draft draft) {
        var uses = draft.campaigns().stream().flatMap(all -> all.inRank().stream())
                .flatMap(campaign -> campaign.touches().stream().flatMap(touch -> forms(campaign, touch)))
                .filter(use -> use.touch().folder().equals(template.name())).toList();
        return uses.isEmpty() ? List.of(unused(template)) : uses;
    }

    /** The touch in each of its variants; as it is where it has none. */
    private static Stream<Use> forms(Campaign campaign, Touch touch) {
        var channel = campaign.orders().channel();
        return touch.variants().isEmpty()
                ? Stream.of(new Use(campaign.id(), touch, "", channel))
                : touch.variants().stream()
                        .map(variant -> new Use(campaign.id(), touch.as(variant), variant.id(), channel));
    }

    private static Use unused(TemplateSource template) {
        var purpose = template.purpose().orElse(Purpose.PRODUCT_DOCUMENTS);
        var touch = new Touch("preview", purpose, Milestone.DELIVERED, Delay.parse("PT0S"),
                new SendingHours(LocalTime.MIN, LocalTime.MAX, Set.of(DayOfWeek.values())), template.name(),
                ReviewAsk.NEVER,
                Duration.ofDays(1));
        return new Use("", touch, "", template.theme().equals(OWN_SHOP_THEME) ? Channel.DIRECT : Channel.AMAZON);
    }
}
