package io.afterorder.messages.render;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Declared.Necessity;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.campaign.FileContents;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.template.Model;
import io.afterorder.messages.template.Template;
import io.afterorder.messages.template.TemplateForm;
import io.afterorder.messages.template.Templates;
import io.afterorder.messages.template.Unrenderable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes messages. Immutable, for any number of threads. */
public final class Renderer {
    /** What is to be written, whoever it goes to. */
    private record Writing(String template, Purpose purpose, ProductChoice products, List<Enclosure> enclosures) {
        static Writing of(Touch touch) {
            return new Writing(touch.template(), touch.purpose(), touch.products(), touch.enclosures());
        }

        static Writing of(String template, Purpose purpose) {
            return new Writing(template, purpose, ProductChoice.ALL, List.of());
        }
    }

    private final Templates templates;
    private final SellerProfile seller;
    private final FileContents contents;
    private final InstantSource clock;

    /** Writes as if no offer ended, to show and try messages. */
    public Renderer(Templates templates, SellerProfile seller, FileContents contents) {
        this(templates, seller, contents, InstantSource.fixed(Instant.EPOCH));
    }

    private Renderer(Templates templates, SellerProfile seller, FileContents contents, InstantSource clock) {
        this.templates = templates;
        this.seller = seller;
        this.contents = contents;
        this.clock = clock;
    }

    /** As {@link #read(CompiledFile, InstantSource)} does, by the system's clock. */
    public static Renderer read(CompiledFile file) {
        return read(file, InstantSource.system());
    }

    /**
     * Reads all templates. It shares nothing with what else a function makes ready, so it may run beside it:
     * {@code CompletableFuture.supplyAsync(() -> Renderer.read(file, clock))}.
     *
     * @param clock tells which offers have ended
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public static Renderer read(CompiledFile file, InstantSource clock) {
        return new Renderer(Templates.read(file), SellerProfile.read(file), file, clock);
    }

    /** Who writes. */
    public SellerProfile seller() {
        return seller;
    }

    public Templates templates() {
        return templates;
    }

    /**
     * The message of a touch for an order, about the products that the touch chooses.
     *
     * @param locale the buyer's: {@link Order#language}; where the template lacks it, the touch's fallback decides
     * @param askForReview whether this message is to ask for a review, which an order sees once
     */
    public Rendering render(Touch touch, Order order, Addressee addressee, Locale locale, boolean askForReview) {
        var written = Stream.concat(Stream.of(locale), touch.fallback().stream())
                .filter(language -> templates.find(touch.template(), language).isPresent()).findFirst().orElse(locale);
        return render(Writing.of(touch), order, addressee, written, askForReview);
    }

    /** The same to show or try it: to a buyer of whose other orders nothing is known. */
    public Rendering render(Touch touch, Order order, Locale locale, boolean askForReview) {
        return render(touch, order, Addressee.EXAMPLE, locale, askForReview);
    }

    /** The message of a template for an order, whatever campaign may name it. */
    public Rendering render(String template, Purpose purpose, Order order, Addressee addressee, Locale locale,
            boolean askForReview) {
        return render(Writing.of(template, purpose), order, addressee, locale, askForReview);
    }

    /** The same to a buyer of whose other orders nothing is known. */
    public Rendering render(String template, Purpose purpose, Order order, Locale locale, boolean askForReview) {
        return render(template, purpose, order, Addressee.EXAMPLE, locale, askForReview);
    }

    private Rendering render(Writing writing, Order order, Addressee addressee, Locale locale, boolean askForReview) {
        var details = order.details();
        if (details.isEmpty()) {
            return new Rendering.OrderUnknown();
        }
        return templates.find(writing.template(), locale)
                .map(found -> render(found, writing, order, details.get(), addressee, locale, askForReview))
                .orElseGet(() -> new Rendering.NoTemplateForLanguage(TemplateForm.of(writing.template()).template(),
                        locale));
    }

    private Rendering render(Template template, Writing writing, Order order, OrderDetails details,
            Addressee addressee, Locale locale, boolean askForReview) {
        var products = OrderedProduct.of(writing.products().of(details.items()), seller, locale);
        var papers = new AttachedPapers(writing.enclosures(), products, locale);
        var model = new MessageModel(order, details, products, papers, seller.at(clock.instant()), addressee, locale)
                .asking(askForReview);
        for (var need : template.needs()) {
            if (!model.meets(need)) {
                return new Rendering.NothingToSay(need);
            }
        }
        try {
            var filled = template.fill(model);
            return new Rendering.Rendered(new RenderedMessage(template.name(), locale, writing.purpose(),
                    filled.subject(), filled.html(), filled.text(), headers(writing.purpose(), model),
                    declared(products, model, filled.text()), attached(papers)));
        } catch (Unrenderable e) {
            return e.missing().<Rendering>map(placeholder -> new Rendering.ValueMissing(placeholder, e.place()))
                    .orElseGet(() -> new Rendering.TemplateBroken(e.place(), String.valueOf(e.getMessage())));
        }
    }

    /** One-click unsubscribing for what needs the customer's consent: RFC 8058, 3.1. */
    private static Map<String, String> headers(Purpose purpose, Model model) {
        return model.text("unsubscribeLink").filter(_ -> purpose.isMarketing())
                .map(link -> Map.of("List-Unsubscribe", "<" + link + ">", "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"))
                .orElse(Map.of());
    }

    private List<Attached> attached(AttachedPapers papers) {
        return papers.files().entrySet().stream()
                .map(paper -> new Attached(paper.getKey(), paper.getValue(), contents)).toList();
    }

    /** What links and images are for, of those that the message has. */
    private List<Declared> declared(List<OrderedProduct> products, Model model, String text) {
        var links = new ArrayList<Declared.Link>();
        products.stream().flatMap(product -> product.documents().stream())
                .forEach(document -> links.add(new Declared.Link(document.link(), document.necessity())));
        model.text("trackingLink").ifPresent(link -> links.add(new Declared.Link(link, Necessity.TRACKING)));
        model.text("invoiceLink").ifPresent(link -> links.add(new Declared.Link(link, Necessity.INVOICE)));
        var declared = new ArrayList<Declared>(links.stream().filter(link -> text.contains(link.url())).toList());
        seller.logo()
                .ifPresent(logo -> declared.add(new Declared.Image(logo.link(), Declared.Depiction.BRAND_LOGO)));
        return declared;
    }
}
