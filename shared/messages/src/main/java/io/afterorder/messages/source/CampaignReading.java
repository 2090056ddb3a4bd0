package io.afterorder.messages.source;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Fulfilment;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one campaign file. */
final class CampaignReading {
    private static final List<Key> CAMPAIGN = List.of(Key.of("id", "after-purchase"),
            Key.of("orders", "{channel: amazon}"),
            Key.of("priority", "100"), Key.of("limits", "{perOrder: 2}"),
            Key.of("sendingHours", "{from: \"09:00\", to: \"18:00\"}"),
            Key.of("touches", "a list of touches, each with \"- id: ...\""));
    private static final List<Key> ORDERS = List.of(Key.of("channel", "amazon"), Key.of("marketplaces", "[DE, UK]"),
            Key.of("fulfilment", "[merchant]"));
    private static final List<Key> LIMITS = List.of(Key.of("perOrder", "2"), Key.of("minimumGap", "PT48H"));
    private static final List<Key> HOURS = List.of(Key.of("from", "\"09:00\""), Key.of("to", "\"18:00\""),
            Key.of("weekdays", "[monday, tuesday]"));

    private final YamlFile file;
    private final Set<String> templates;
    private final Set<String> touchIds = new HashSet<>();

    /** @param templates the names of the templates that a touch may use */
    CampaignReading(YamlFile file, Set<String> templates) {
        this.file = file;
        this.templates = templates;
    }

    /** The campaign; empty, with every error noted in the file, where something is wrong. */
    Optional<CampaignSource> read() {
        return file.mapping("a campaign", CAMPAIGN).flatMap(this::campaign);
    }

    private Optional<CampaignSource> campaign(YamlMapping campaign) {
        var id = campaign.required("id", Forms::name);
        var orders = campaign.requiredSection("orders", "orders", ORDERS).flatMap(this::selection);
        var priority = campaign.optional("priority", Forms::priority);
        var limits = campaign.section("limits", "limits", LIMITS).map(CampaignReading::limits);
        var hours = campaign.requiredSection("sendingHours", "sendingHours", HOURS).flatMap(this::hours);
        if (!campaign.has("touches")) {
            campaign.required("touches", text -> text);
        }
        var touches = campaign.sections("touches", "a touch", TouchReading.KEYS).stream()
                .flatMap(touch -> touch(touch, hours, orders).stream()).toList();
        if (!file.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new CampaignSource(file.name(), campaign.line("id"), campaign.line("priority"),
                new Campaign(id.orElseThrow(), orders.orElseThrow(), touches), priority.orElse(0),
                limits.orElse(Limits.STANDARD)));
    }

    private Optional<Touch> touch(YamlMapping touch, Optional<SendingHours> usual, Optional<Selection> orders) {
        var own = touch.section("sendingHours", "sendingHours", HOURS).flatMap(this::hours);
        return new TouchReading(file, touch, templates, touchIds).read(own.or(() -> usual),
                orders.map(Selection::channel));
    }

    private Optional<Selection> selection(YamlMapping orders) {
        var channel = orders.required("channel", Forms.CHANNEL);
        List<Marketplace> marketplaces = orders.list("marketplaces", Forms.MARKETPLACE);
        List<Fulfilment> fulfilments = orders.list("fulfilment", Forms.FULFILMENT);
        return channel.map(chosen -> new Selection(chosen, Set.copyOf(marketplaces), Set.copyOf(fulfilments)));
    }

    private static Limits limits(YamlMapping limits) {
        return new Limits(limits.optional("perOrder", Forms::perOrder).orElse(Limits.STANDARD.perOrder()),
                limits.optional("minimumGap", Forms::minimumGap).orElse(Limits.STANDARD.minimumGap()));
    }

    private Optional<SendingHours> hours(YamlMapping hours) {
        var from = hours.required("from", Forms::time);
        var to = hours.required("to", Forms::time);
        List<DayOfWeek> named = hours.list("weekdays", Forms.WEEKDAY);
        Set<DayOfWeek> weekdays = named.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(named);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            hours.error("to", "\"" + to.get() + "\" is not after from \"" + from.get()
                    + "\"; write hours of one day, for example from: \"09:00\" and to: \"18:00\"");
            return Optional.empty();
        }
        return Optional.of(new SendingHours(from.get(), to.get(), weekdays));
    }
}
