package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.buyer.Preference;
import io.afterorder.domain.buyer.Segment;
import io.afterorder.domain.buyer.Segments;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.order.OrderEvent.Money;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import static io.afterorder.messages.campaign.CompiledJson.list;
import static io.afterorder.messages.campaign.CompiledJson.part;
import static io.afterorder.messages.campaign.CompiledJson.text;
import static io.afterorder.messages.campaign.CompiledJson.words;

/**
 * The seller's segments, as a {@link CompiledFile} holds them.
 *
 * @param templates the templates that say something of what the buyer ordered before
 */
public record CompiledSegments(Segments segments, Set<String> templates) {
    private static final String PART = "segments";

    public CompiledSegments {
        templates = Set.copyOf(templates);
    }

    /** Those of the file that the environment chooses: see {@link CompiledFile#chosenBy}. */
    public static CompiledSegments chosenBy(Map<String, String> environment) {
        return read(CompiledFile.chosenBy(environment));
    }

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    public static CompiledSegments read(CompiledFile file) {
        var json = file.parts(PART).get(PART);
        return new CompiledSegments(new Segments(list(json, "all", CompiledSegments::segment)),
                words(json, "templates", name -> name));
    }

    private static Segment segment(JsonNode json) {
        return new Segment(text(json, "name"), json.get("orders").intValue(),
                part(json, "within").map(JsonNode::textValue).map(Duration::parse),
                part(json, "averageValue")
                        .map(value -> new Money(new BigDecimal(text(value, "min")), text(value, "currency"))),
                part(json, "prefers").map(value -> new Preference(
                        list(value, "skus", sku -> new Glob(sku.textValue())), value.get("share").intValue())));
    }
}
