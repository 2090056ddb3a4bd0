package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Limits;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import static io.afterorder.messages.campaign.CompiledJson.list;
import static io.afterorder.messages.campaign.CompiledJson.text;

/** Reads the campaigns of a {@link CompiledFile}, which the compiler has checked before. */
public final class CompiledCampaigns {
    static final String CAMPAIGNS = "campaigns";
    static final String LIMITS = "limits";

    private CompiledCampaigns() {}

    /** The campaigns that the environment chooses: see {@link CompiledFile#chosenBy}. */
    public static Campaigns chosenBy(Map<String, String> environment) {
        return read(CompiledFile.chosenBy(environment));
    }

    public static Campaigns read(Path path) {
        return read(CompiledFile.at(path));
    }

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    public static Campaigns read(CompiledFile file) {
        var parts = file.parts(CAMPAIGNS, LIMITS);
        return new Campaigns(list(parts, CAMPAIGNS, CompiledCampaigns::campaign), limits(parts.get(LIMITS)));
    }

    private static Campaign campaign(JsonNode json) {
        return new Campaign(text(json, "id"), CompiledSelection.read(json.get("orders")),
                json.get("exclusive").booleanValue(), list(json, "touches", CompiledTouch::read));
    }

    private static Limits limits(JsonNode json) {
        return new Limits(json.get("perOrder").intValue(), Duration.parse(text(json, "minimumGap")));
    }
}
