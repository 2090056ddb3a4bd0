package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Policy;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.order.Order;
import io.afterorder.local.render.PreferredLanguage;
import io.afterorder.local.run.FedStack;
import io.afterorder.messages.render.ForCheck;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.render.Rendering.Rendered;
import io.afterorder.messages.render.Rendering.Unwritten;
import io.afterorder.messages.source.Draft;
import io.afterorder.messages.template.TemplateSource;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes and checks messages of a draft, as the functions would. */
public final class Previews {
    private static final EmailAddress SENDER = new EmailAddress(FedStack.SENDER);

    private final Draft draft;
    private final Optional<Renderer> renderer;
    private final Map<Key, Preview> kept = new ConcurrentHashMap<>();

    private record Key(Use use, TemplateSource template, Order order) {}

    public Previews(Draft draft) {
        this.draft = draft;
        this.renderer = draft.renderer();
    }

    /**
     * A sample order of which the template has something to say; the first one where there is none.
     *
     * @param last the plainest of the two made for the use: one product, for a buyer without a name
     */
    public Optional<Order> sample(Use use, TemplateSource template, boolean last) {
        var samples = draft.samples(template, use.channel(), use.touch()).toList();
        var wanted = last ? samples.subList(Math.min(1, samples.size()), samples.size()) : samples;
        return wanted.stream().filter(order -> of(use, template, order) instanceof Preview.Written).findFirst()
                .or(() -> samples.stream().findFirst());
    }

    /** The message as it would be written for the order, were its buyer one who reads the template's language. */
    public Preview of(Use use, TemplateSource template, Order order) {
        return kept.computeIfAbsent(new Key(use, template, order), this::written);
    }

    private Preview written(Key key) {
        return renderer.map(writer -> written(writer, key.use(), key.template(),
                PreferredLanguage.of(key.order(), key.template().language())))
                .orElseGet(() -> new Preview.Unwritten(
                        new Reason("seller.unknown", "seller.yaml has an error, so that nobody is there to write")));
    }

    private static Preview written(Renderer renderer, Use use, TemplateSource template, Order order) {
        var asks = use.touch().reviewAsk() != ReviewAsk.NEVER;
        return switch (renderer.render(use.touch(), order, template.language(), asks)) {
            case Rendered(var message) -> new Preview.Written(message, Policy.current()
                    .check(ForCheck.of(template.file(), message, order, renderer.seller(), SENDER)));
            case Unwritten unwritten -> new Preview.Unwritten(unwritten.reason());
        };
    }
}
