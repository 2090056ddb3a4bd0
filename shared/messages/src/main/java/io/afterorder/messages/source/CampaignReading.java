package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one campaign file. */
final class CampaignReading {
    private static final List<Key> CAMPAIGN = List.of(Key.of("id", "after-purchase"),
            Key.of("enabled", "false"), Key.of("orders", "{channel: amazon}"),
            Key.of("priority", "100"), Key.of("exclusive", "false"), Key.of("language", "{fallback: [en]}"),
            Key.of("limits", "{perOrder: 2}"),
            Key.of("sendingHours", "{from: \"09:00\", to: \"18:00\"}"),
            Key.of("touches", "a list of touches, each with \"- id: ...\""));
    private static final List<Key> LANGUAGE = List.of(Key.of("fallback", "[en]"));
    private static final List<Key> LIMITS = List.of(Key.of("perOrder", "2"), Key.of("minimumGap", "PT48H"));

    private final YamlFile file;
    private final Folders folders;
    private final Set<String> touchIds = new HashSet<>();
    private final Set<String> notEnabled = new HashSet<>();
    private final List<InlineWords> words = new ArrayList<>();

    CampaignReading(YamlFile file, Folders folders) {
        this.file = file;
        this.folders = folders;
    }

    /** The campaign; empty, with every error noted in the file, where something is wrong. */
    Optional<CampaignSource> read() {
        return file.mapping("a campaign", CAMPAIGN).flatMap(this::campaign);
    }

    private Optional<CampaignSource> campaign(YamlMapping campaign) {
        var id = campaign.required("id", Forms::name);
        var selection = campaign.requiredSection("orders", "orders", SelectionReading.KEYS)
                .flatMap(orders -> new SelectionReading(orders).read());
        var enabled = campaign.optional("enabled", Forms.YES_OR_NO).orElse(true);
        var priority = campaign.optional("priority", Forms::priority);
        var exclusive = campaign.optional("exclusive", Forms.YES_OR_NO);
        var limits = campaign.section("limits", "limits", LIMITS).map(CampaignReading::limits);
        var hours = HoursReading.required(campaign);
        var fallback = fallback(campaign, selection);
        if (!campaign.has("touches")) {
            campaign.required("touches", text -> text);
        }
        var touches = campaign.sections("touches", "a touch", TouchReading.KEYS).stream()
                .flatMap(touch -> {
                    var own = touch.has("language") ? fallback(touch, selection) : fallback;
                    return touch(id.orElse(""), touch, hours, selection).map(read -> read.fallingBackTo(own)).stream();
                }).toList();
        if (!file.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new CampaignSource(file.name(), campaign.line("id"), campaign.line("priority"),
                new Campaign(id.orElseThrow(), selection.orElseThrow(), exclusive.orElse(true), touches),
                priority.orElse(0), limits.orElse(Limits.STANDARD), enabled, Set.copyOf(notEnabled),
                List.copyOf(words)));
    }

    private Optional<Touch> touch(String campaign, YamlMapping touch, Optional<SendingHours> usual,
            Optional<Selection> orders) {
        var own = HoursReading.optional(touch);
        var enabled = touch.optional("enabled", Forms.YES_OR_NO).orElse(true);
        var reading = new TouchReading(file, campaign, touch, folders, touchIds);
        var read = reading.read(own.or(() -> usual), orders);
        words.addAll(reading.words());
        read.filter(_ -> !enabled).map(Touch::id).ifPresent(notEnabled::add);
        return read;
    }

    /** On Amazon every message is in the buyer's language: rule {@code required.buyer-language}. */
    private static List<Locale> fallback(YamlMapping place, Optional<Selection> orders) {
        if (place.has("language") && orders.filter(selection -> selection.channel() == Channel.AMAZON).isPresent()) {
            place.error("language",
                    "does not go with the channel amazon, which wants the buyer's language; leave language out");
        }
        return place.section("language", "language", LANGUAGE)
                .map(language -> language.list("fallback", Forms::language)).orElse(List.of());
    }

    private static Limits limits(YamlMapping limits) {
        return new Limits(limits.optional("perOrder", Forms::perOrder).orElse(Limits.STANDARD.perOrder()),
                limits.optional("minimumGap", Forms::minimumGap).orElse(Limits.STANDARD.minimumGap()));
    }
}
