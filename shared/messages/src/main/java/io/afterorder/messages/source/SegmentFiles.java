package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.buyer.Segment;
import io.afterorder.domain.buyer.Segments;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.criterion.OfSegments;
import io.afterorder.messages.template.Nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The segments of a directory, which may have none, and whether campaigns ask for others. */
final class SegmentFiles {
    private static final String NAME = "segments.yaml";

    private final Segments segments;
    private final List<SourceError> errors;

    private SegmentFiles(Segments segments, List<SourceError> errors) {
        this.segments = segments;
        this.errors = new ArrayList<>(errors);
    }

    static SegmentFiles read(SourceDirectory directory) {
        if (!directory.hasFile(NAME)) {
            return new SegmentFiles(Segments.NONE, List.of());
        }
        return directory.text(NAME).map(text -> {
            var file = new YamlFile(text.name(), text.content());
            return new SegmentFiles(new SegmentReading(file).read(), file.errors());
        }).orElseGet(() -> new SegmentFiles(Segments.NONE, List.of()));
    }

    Segments segments() {
        return segments;
    }

    Set<String> names() {
        return segments.all().stream().map(Segment::name).collect(Collectors.toCollection(TreeSet::new));
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    /** A campaign for a segment that nobody is in would take no order, and nobody would know why. */
    void refuseUnknownIn(List<Campaign> campaigns) {
        campaigns.forEach(campaign -> campaign.orders().criteria().stream()
                .filter(OfSegments.class::isInstance).map(OfSegments.class::cast)
                .flatMap(criterion -> criterion.segments().stream()).filter(name -> !names().contains(name)).sorted()
                .forEach(name -> errors.add(unknown(campaign, name))));
    }

    private SourceError unknown(Campaign campaign, String name) {
        return new SourceError(NAME, 1, "there is no segment \"" + name + "\", which the campaign \"" + campaign.id()
                + "\" asks for; " + Nearest.to(name, names()).map(near -> "did you mean \"" + near + "\"?")
                        .orElse("write it here: - name: " + name));
    }

    /** As {@link io.afterorder.messages.campaign.CompiledSegments} reads them. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var all = json.putArray("all");
        segments.all().forEach(segment -> all.add(json(segment)));
        return json;
    }

    private static ObjectNode json(Segment segment) {
        var json = JsonNodeFactory.instance.objectNode().put("name", segment.name()).put("orders", segment.orders());
        segment.within().ifPresent(span -> json.put("within", span.toString()));
        segment.averageAtLeast().ifPresent(least -> json.putObject("averageValue")
                .put("min", least.amount().toPlainString()).put("currency", least.currency()));
        segment.prefers().ifPresent(preference -> {
            var skus = json.putObject("prefers").put("share", preference.percent()).putArray("skus");
            preference.skus().forEach(glob -> skus.add(glob.text()));
        });
        return json;
    }
}
