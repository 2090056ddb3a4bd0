package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.messages.template.TemplateForm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one touch of a campaign file. */
final class TouchReading {
    static final List<Key> KEYS = List.of(Key.of("id", "review-request"), Key.of("enabled", "false"),
            Key.of("purpose", "REVIEW_REQUEST"),
            Key.of("trigger", "delivered"), Key.of("delay", "P2D"),
            Key.of("sendingHours", "{from: \"09:00\", to: \"18:00\"}"), Key.of("template", "review-request"),
            Key.of("theme", "brand"), Key.of("language", "{fallback: [en]}"), Key.of("review", "never"),
            Key.of("expiresAfter", "P5D"), Key.of("products", "{skus: [LAMP-*]}"),
            Key.of("attachments", "a list of attachments, each with \"- kind: ...\""),
            Key.of("skipIf", "{happened: [inquiry-open]}"),
            Key.of("variants", "a list of variants, each with \"- id: ...\""));
    /** Rule {@code timing.too-late}: proactive messages go within 30 days of delivery (Communication Guidelines, 2020-11). */
    private static final Duration LATEST = Duration.ofDays(30);

    private static final Set<Trigger> SINCE_DELIVERY = Set.of(Milestone.DELIVERED, Milestone.DELIVERY_REPORTED,
            Milestone.ESTIMATED_DELIVERY);

    private final YamlFile file;
    private final String campaign;
    private final YamlMapping touch;
    private final Folders folders;
    private final Optional<String> theme;
    private final Set<String> touchIds;
    private final List<InlineWords> words = new ArrayList<>();

    /**
     * @param campaign its id, as far as it is known
     * @param touchIds the ids of the touches before this one; its own is added
     */
    TouchReading(YamlFile file, String campaign, YamlMapping touch, Folders folders, Set<String> touchIds) {
        this.file = file;
        this.campaign = campaign;
        this.touch = touch;
        this.folders = folders;
        this.theme = touch.optional("theme", folders::theme);
        this.touchIds = touchIds;
    }

    /** The touch; empty where anything in the file up to here is wrong. */
    Optional<Touch> read(Optional<SendingHours> hours, Optional<Selection> orders) {
        var channel = orders.map(Selection::channel);
        var id = touch.required("id", this::newId);
        var purpose = touch.required("purpose", Forms.PURPOSE);
        var trigger = TriggerReading.read(touch);
        var delay = touch.required("delay", Delay::parse);
        var template = touch.required("template", this::template);
        var review = touch.required("review", Forms.REVIEW);
        var expiry = touch.required("expiresAfter", Forms::expiry);
        var products = touch.section("products", "products", SelectionReading.PRODUCTS)
                .map(SelectionReading::products).or(() -> orders.map(Selection::products));
        var skips = SkipReading.read(touch);
        var enclosures = new EnclosureReading(touch, folders.papers()).read(channel);
        if (channel.filter(Channel.AMAZON::equals).isPresent()) {
            trigger.filter(Milestone.CART_ABANDONED::equals).ifPresent(_ -> touch.error("trigger",
                    "\"cart-abandoned\" does not go with the channel amazon, whose carts no seller sees"
                            + "; write channel: direct"));
        }
        delay.ifPresent(wait -> refuseTooLate(touch, channel, trigger, wait));
        purpose.ifPresent(chosen -> review.ifPresent(ask -> refuseMisfit(chosen, ask)));
        var reading = new VariantReading(file, touch, this::template);
        var variants = reading.read(campaign, new VariantReading.Usual(id, delay, hours, template),
                (form, wait) -> refuseTooLate(form, channel, trigger, wait));
        words.addAll(reading.words());
        if (!file.isSound()) {
            return Optional.empty();
        }
        return Optional
                .of(new Touch(id.orElseThrow(), purpose.orElseThrow(), trigger.orElseThrow(), delay.orElseThrow(),
                        hours.orElseThrow(), template.orElseThrow(), review.orElseThrow(), expiry.orElseThrow())
                        .about(products.orElseThrow()).unless(skips).enclosing(enclosures).inVariants(variants));
    }

    /** What its variants say otherwise than their templates. */
    List<InlineWords> words() {
        return words;
    }

    private String newId(String text) {
        if (!touchIds.add(Forms.name(text))) {
            throw new IllegalArgumentException("\"" + text + "\" is already another touch's; give each its own");
        }
        return text;
    }

    /** The template in the theme of the touch, which its variants share. */
    private String template(String name) {
        return new TemplateForm(folders.template(name), theme, Optional.empty()).toString();
    }

    private static void refuseTooLate(YamlMapping mapping, Optional<Channel> channel, Optional<Trigger> trigger,
            Delay delay) {
        if (channel.filter(Channel.AMAZON::equals).isPresent() && trigger.filter(SINCE_DELIVERY::contains).isPresent()
                && Forms.length(delay).compareTo(LATEST) >= 0) {
            mapping.error("delay",
                    "\"" + delay + "\" is past the 30 days after delivery in which Amazon lets a seller write"
                            + "; write P29D or less");
        }
    }

    private void refuseMisfit(Purpose purpose, ReviewAsk review) {
        if (purpose == Purpose.REVIEW_REQUEST && review != ReviewAsk.ALWAYS) {
            touch.error("review", "must be always where the purpose is REVIEW_REQUEST; write review: always");
        } else if (purpose != Purpose.REVIEW_REQUEST && review == ReviewAsk.ALWAYS) {
            touch.error("review", "\"always\" is for the purpose REVIEW_REQUEST, not " + purpose
                    + "; write review: never or review: if-never-asked");
        }
    }
}
