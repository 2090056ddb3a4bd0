package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;

import java.util.Set;

/** Writes campaigns as {@link io.afterorder.messages.campaign.CompiledCampaigns} reads them. */
final class CampaignsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CampaignsJson() {}

    static void write(Campaigns campaigns, ObjectNode compiled) {
        compiled.putObject("limits").put("perOrder", campaigns.limits().perOrder()).put("minimumGap",
                campaigns.limits().minimumGap().toString());
        var all = compiled.putArray("campaigns");
        campaigns.inRank().forEach(campaign -> all.add(campaign(campaign)));
    }

    private static ObjectNode campaign(Campaign campaign) {
        var json = JSON.objectNode().put("id", campaign.id());
        var orders = json.putObject("orders").put("channel", campaign.orders().channel().name());
        orders.set("marketplaces", names(campaign.orders().marketplaces()));
        orders.set("fulfilment", names(campaign.orders().fulfilments()));
        var touches = json.putArray("touches");
        campaign.touches().forEach(touch -> touches.add(touch(touch)));
        return json;
    }

    private static ObjectNode touch(Touch touch) {
        var json = JSON.objectNode().put("id", touch.id()).put("purpose", touch.purpose().name())
                .put("trigger", touch.trigger().name()).put("delay", touch.delay().toString());
        json.set("sendingHours", hours(touch.hours()));
        return json.put("template", touch.template()).put("review", touch.reviewAsk().name()).put("expiresAfter",
                touch.expiresAfter().toString());
    }

    private static ObjectNode hours(SendingHours hours) {
        var json = JSON.objectNode().put("from", hours.from().toString()).put("to", hours.to().toString());
        json.set("weekdays", names(hours.weekdays()));
        return json;
    }

    /** Sorted, so that the same files are compiled to the same bytes. */
    private static ArrayNode names(Set<? extends Enum<?>> values) {
        var names = JSON.arrayNode();
        values.stream().map(Enum::name).sorted().forEach(names::add);
        return names;
    }
}
