package io.afterorder.domain.campaign;

import io.afterorder.domain.Purpose;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One message of a campaign.
 *
 * @param template the template's folder, for example {@code product-documents}; with {@code /} and a theme, for example
 *        {@code return-steps/brand}, where it is written in another than the template's own; with {@code #} and a
 *        variant where that has words of its own
 * @param expiresAfter how long after it was due it may still be sent
 * @param products which of the order's products it is about, and names
 * @param skips any of these leaves it out
 * @param fallback languages to write in, the first that there is, where the template lacks the buyer's; none: skip
 * @param enclosures papers that go with its message
 * @param variants forms that are tried out against each other; none, or two and more
 */
public record Touch(String id, Purpose purpose, Trigger trigger, Delay delay, SendingHours hours, String template,
        ReviewAsk reviewAsk, Duration expiresAfter, ProductChoice products, List<SkipCondition> skips,
        List<Locale> fallback, List<Enclosure> enclosures, List<Variant> variants) {
    public Touch {
        skips = List.copyOf(skips);
        fallback = List.copyOf(fallback);
        enclosures = List.copyOf(enclosures);
        variants = List.copyOf(variants);
    }

    /** A touch about all products, in the buyer's language only, in one form, without papers, that nothing but the order's end leaves out. */
    public Touch(String id, Purpose purpose, Trigger trigger, Delay delay, SendingHours hours, String template,
            ReviewAsk reviewAsk, Duration expiresAfter) {
        this(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, ProductChoice.ALL, List.of(),
                List.of(), List.of(), List.of());
    }

    /** The template's folder alone: what it is known by, whatever the theme and the words. */
    public String folder() {
        return template.split("[/#]", 2)[0];
    }

    public Optional<Variant> variant(String variantId) {
        return variants.stream().filter(variant -> variant.id().equals(variantId)).findFirst();
    }

    /** This touch in the form of one of its variants. */
    public Touch as(Variant variant) {
        return new Touch(id, purpose, trigger, variant.delay(), variant.hours(), variant.template(), reviewAsk,
                expiresAfter, products, skips, fallback, enclosures, variants);
    }

    public Touch about(ProductChoice chosen) {
        return new Touch(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, chosen, skips, fallback,
                enclosures, variants);
    }

    public Touch unless(List<SkipCondition> conditions) {
        return new Touch(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, products, conditions,
                fallback, enclosures, variants);
    }

    public Touch fallingBackTo(List<Locale> languages) {
        return new Touch(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, products, skips,
                languages, enclosures, variants);
    }

    public Touch enclosing(List<Enclosure> papers) {
        return new Touch(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, products, skips,
                fallback, papers, variants);
    }

    public Touch inVariants(List<Variant> forms) {
        return new Touch(id, purpose, trigger, delay, hours, template, reviewAsk, expiresAfter, products, skips,
                fallback, enclosures, forms);
    }
}
