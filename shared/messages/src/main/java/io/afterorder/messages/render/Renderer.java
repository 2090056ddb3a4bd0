package io.afterorder.messages.render;

import io.afterorder.compliance.Declared;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.template.Template;
import io.afterorder.messages.template.Templates;
import io.afterorder.messages.template.Unrenderable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes messages. Immutable, for any number of threads. */
public final class Renderer {
    private final Templates templates;
    private final SellerProfile seller;

    public Renderer(Templates templates, SellerProfile seller) {
        this.templates = templates;
        this.seller = seller;
    }

    /**
     * Reads all templates. It shares nothing with what else a function makes ready, so it may run beside it:
     * {@code CompletableFuture.supplyAsync(() -> Renderer.read(file))}.
     *
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public static Renderer read(CompiledFile file) {
        return new Renderer(Templates.read(file), SellerProfile.read(file));
    }

    /** Who writes. */
    public SellerProfile seller() {
        return seller;
    }

    /**
     * The message of a touch for an order.
     *
     * @param locale the buyer's: {@link Order#language}
     * @param askForReview whether this message is to ask for a review, which an order sees once
     */
    public Rendering render(Touch touch, Order order, Locale locale, boolean askForReview) {
        var details = order.details();
        if (details.isEmpty()) {
            return new Rendering.OrderUnknown();
        }
        return templates.find(touch.template(), locale)
                .map(template -> render(touch, template, order, details.get(), locale, askForReview))
                .orElseGet(() -> new Rendering.NoTemplateForLanguage(touch.template(), locale));
    }

    private Rendering render(Touch touch, Template template, Order order, OrderDetails details, Locale locale,
            boolean askForReview) {
        var products = OrderedProduct.of(details.items(), seller, locale);
        var model = MessageModel.of(order, details, products, seller, askForReview, locale);
        for (var need : template.needs()) {
            if (!model.meets(need)) {
                return new Rendering.NothingToSay(need);
            }
        }
        try {
            var filled = template.fill(model);
            return new Rendering.Rendered(
                    new RenderedMessage(touch.template(), locale, touch.purpose(), filled.subject(),
                            filled.html(), filled.text(), declared(products)));
        } catch (Unrenderable e) {
            return e.missing().<Rendering>map(placeholder -> new Rendering.ValueMissing(placeholder, e.place()))
                    .orElseGet(() -> new Rendering.TemplateBroken(e.place(), String.valueOf(e.getMessage())));
        }
    }

    private List<Declared> declared(List<OrderedProduct> products) {
        var declared = new ArrayList<Declared>();
        products.stream().flatMap(product -> product.documents().stream())
                .forEach(document -> declared.add(new Declared.Link(document.link(), document.necessity())));
        seller.logo()
                .ifPresent(logo -> declared.add(new Declared.Image(logo.link(), Declared.Depiction.BRAND_LOGO)));
        return declared;
    }
}
