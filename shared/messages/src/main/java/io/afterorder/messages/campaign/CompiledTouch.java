package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.SendingHours.Window;
import io.afterorder.domain.campaign.SkipCondition;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.campaign.Variant;
import io.afterorder.domain.order.ProblemKind;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import static io.afterorder.messages.campaign.CompiledJson.list;
import static io.afterorder.messages.campaign.CompiledJson.part;
import static io.afterorder.messages.campaign.CompiledJson.text;
import static io.afterorder.messages.campaign.CompiledJson.words;

/** Reads a touch. */
final class CompiledTouch {
    private CompiledTouch() {}

    static Touch read(JsonNode json) {
        return new Touch(text(json, "id"), Purpose.valueOf(text(json, "purpose")), trigger(json.get("trigger")),
                Delay.parse(text(json, "delay")), hours(json), text(json, "template"),
                ReviewAsk.valueOf(text(json, "review")), Duration.parse(text(json, "expiresAfter")),
                part(json, "products").map(CompiledSelection::products).orElse(ProductChoice.ALL),
                part(json, "skipIf").map(CompiledTouch::skips).orElse(List.of()),
                list(json, "fallback", language -> Locale.forLanguageTag(language.textValue())),
                list(json, "attachments", CompiledTouch::enclosure), list(json, "variants", CompiledTouch::variant));
    }

    private static Trigger trigger(JsonNode json) {
        if (json.isTextual()) {
            return Milestone.valueOf(json.textValue());
        }
        return part(json, "problem")
                .<Trigger>map(kind -> new ProblemReported(ProblemKind.valueOf(kind.textValue())))
                .or(() -> part(json, "inquiry").map(topic -> new InquiryAbout(topic.textValue())))
                .or(() -> part(json, "return").map(cause -> new ReturnFor(cause.textValue())))
                .or(() -> part(json, "send").map(name -> new OnSend(name.textValue())))
                .orElseGet(() -> new OnDate(LocalDate.parse(text(json, "date"))));
    }

    private static List<SkipCondition> skips(JsonNode json) {
        var conditions = new ArrayList<SkipCondition>(
                list(json, "happened", word -> SkipCondition.Happened.valueOf(word.textValue())));
        part(json, "ratingBelow").ifPresent(stars -> conditions.add(new SkipCondition.RatingBelow(stars.intValue())));
        part(json, "quantityOver")
                .ifPresent(pieces -> conditions.add(new SkipCondition.QuantityOver(pieces.intValue())));
        part(json, "inquiry")
                .ifPresent(_ -> conditions.add(new SkipCondition.AskedAbout(words(json, "inquiry", word -> word))));
        part(json, "return")
                .ifPresent(_ -> conditions.add(new SkipCondition.ReturnedFor(words(json, "return", word -> word))));
        return conditions;
    }

    private static Enclosure enclosure(JsonNode json) {
        var files = json.get("files").properties().stream().collect(Collectors.toMap(
                entry -> Locale.forLanguageTag(entry.getKey()), entry -> file(entry.getValue())));
        return new Enclosure(CompiledSelection.products(json), Enclosure.Kind.valueOf(text(json, "kind")), files);
    }

    private static EnclosedFile file(JsonNode json) {
        return new EnclosedFile(text(json, "name"), text(json, "type"), json.get("bytes").longValue(),
                text(json, "sha256"));
    }

    private static Variant variant(JsonNode json) {
        return new Variant(text(json, "id"), json.get("weight").intValue(), text(json, "template"),
                Delay.parse(text(json, "delay")), hours(json));
    }

    private static SendingHours hours(JsonNode json) {
        return new SendingHours(list(json, "sendingHours", window -> new Window(LocalTime.parse(text(window, "from")),
                LocalTime.parse(text(window, "to")), words(window, "weekdays", DayOfWeek::valueOf))));
    }
}
