package io.afterorder.messages.source;

import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Variant;
import io.afterorder.messages.template.TemplateForm;
import io.afterorder.messages.template.TemplateSource.Part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads the variants of one touch. What a variant does not name of its own is the touch's. */
final class VariantReading {
    private static final List<Key> KEYS = List.of(Key.of("id", "question"), Key.of("weight", "1"),
            Key.of("template", "review-request"), Key.of("subject", "{en: \"Your order {{orderId}}\"}"),
            Key.of("callToAction", "{en: Read the guide}"), Key.of("body", "{en: \"<p>...</p>\"}"),
            Key.of("delay", "P7D"), Key.of("sendingHours", "{from: \"09:00\", to: \"18:00\"}"));

    private final YamlFile file;
    private final YamlMapping touch;
    private final Function<String, String> template;
    private final Set<String> ids = new HashSet<>();
    private final List<InlineWords> words = new ArrayList<>();

    /** @param template makes the form of the template in the touch's theme of the name that a variant gives */
    VariantReading(YamlFile file, YamlMapping touch, Function<String, String> template) {
        this.file = file;
        this.touch = touch;
        this.template = template;
    }

    /** What every variant shares that says nothing else; empty where the touch is wrong there. */
    record Usual(Optional<String> touch, Optional<Delay> delay, Optional<SendingHours> hours,
            Optional<String> template) {}

    /** @param checkDelay refuses a delay of the variant's own that does not go with the touch */
    List<Variant> read(String campaign, Usual usual, BiConsumer<YamlMapping, Delay> checkDelay) {
        var forms = touch.sections("variants", "a variant", KEYS);
        if (forms.size() == 1) {
            touch.error("variants", "has one variant, which is compared with none; write two or more");
        }
        return forms.stream().flatMap(form -> variant(form, campaign, usual, checkDelay).stream()).toList();
    }

    /** The words of the variants that have some of their own. */
    List<InlineWords> words() {
        return words;
    }

    private Optional<Variant> variant(YamlMapping form, String campaign, Usual usual,
            BiConsumer<YamlMapping, Delay> checkDelay) {
        var id = form.required("id", Forms::name);
        if (id.filter(name -> !ids.add(name)).isPresent()) {
            form.error("id", "\"" + id.get() + "\" is already another variant's; give each its own");
        }
        var weight = form.required("weight", Forms::weight);
        var ownDelay = form.optional("delay", Delay::parse);
        var ownTemplate = form.optional("template", template::apply);
        var ownHours = HoursReading.optional(form);
        ownDelay.ifPresent(wait -> checkDelay.accept(form, wait));
        var subject = form.partsByLanguage("subject");
        var call = form.partsByLanguage("callToAction");
        var body = form.partsByLanguage("body");
        if (!file.isSound()) {
            return Optional.empty();
        }
        var written = TemplateForm.of(ownTemplate.or(usual::template).orElseThrow());
        var name = campaign + "." + usual.touch().orElseThrow() + "." + id.orElseThrow();
        var own = new InlineWords(name, written.template(), new Part(file.name(), form.line("id"), id.orElseThrow()),
                subject, call, body);
        boolean worded = !own.byKey().isEmpty();
        if (worded) {
            words.add(own);
        }
        return Optional.of(new Variant(id.orElseThrow(), weight.orElseThrow(),
                (worded ? new TemplateForm(written.template(), written.theme(), Optional.of(name)) : written)
                        .toString(),
                ownDelay.or(usual::delay).orElseThrow(), ownHours.or(usual::hours).orElseThrow()));
    }
}
