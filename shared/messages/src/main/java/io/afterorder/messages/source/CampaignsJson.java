package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;

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
        json.set("orders", SelectionJson.of(campaign.orders()));
        json.put("exclusive", campaign.exclusive());
        var touches = json.putArray("touches");
        campaign.touches().forEach(touch -> touches.add(TouchJson.of(touch)));
        return json;
    }
}
