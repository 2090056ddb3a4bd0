package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.Fulfilment;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
        return campaigns(parts.get(CAMPAIGNS), parts.get(LIMITS));
    }

    static Campaigns campaigns(JsonNode campaigns, JsonNode limits) {
        return new Campaigns(list(campaigns, CompiledCampaigns::campaign),
                new Limits(limits.get("perOrder").intValue(), Duration.parse(text(limits, "minimumGap"))));
    }

    private static Campaign campaign(JsonNode json) {
        return new Campaign(text(json, "id"), selection(json.get("orders")),
                list(json.get("touches"), CompiledCampaigns::touch));
    }

    private static Selection selection(JsonNode json) {
        return new Selection(Channel.valueOf(text(json, "channel")),
                set(json.get("marketplaces"), word -> Marketplace.valueOf(word.textValue())),
                set(json.get("fulfilment"), word -> Fulfilment.valueOf(word.textValue())));
    }

    private static Touch touch(JsonNode json) {
        return new Touch(text(json, "id"), Purpose.valueOf(text(json, "purpose")),
                Trigger.valueOf(text(json, "trigger")), Delay.parse(text(json, "delay")),
                hours(json.get("sendingHours")), text(json, "template"), ReviewAsk.valueOf(text(json, "review")),
                Duration.parse(text(json, "expiresAfter")));
    }

    private static SendingHours hours(JsonNode json) {
        return new SendingHours(LocalTime.parse(text(json, "from")), LocalTime.parse(text(json, "to")),
                set(json.get("weekdays"), word -> DayOfWeek.valueOf(word.textValue())));
    }

    private static String text(JsonNode json, String key) {
        return json.get(key).textValue();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        return each(array).map(reading).toList();
    }

    private static <T> Set<T> set(JsonNode array, Function<JsonNode, T> reading) {
        return each(array).map(reading).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
