package io.afterorder.sendfollowup;

import io.afterorder.compliance.Checked;
import io.afterorder.compliance.Checked.Cleared;
import io.afterorder.compliance.Checked.Forbidden;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Policy;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.Addressee;
import io.afterorder.messages.render.ForCheck;
import io.afterorder.messages.render.RenderedMessage;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.render.Rendering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

/** Writes by the seller's templates and checks by the policy of the day. */
final class CheckedComposer implements Composer {
    private final CompletableFuture<Renderer> renderer;
    private final EmailAddress sender;
    private final InstantSource clock;

    /** @param renderer awaited when the first message is written */
    CheckedComposer(CompletableFuture<Renderer> renderer, EmailAddress sender, InstantSource clock) {
        this.renderer = renderer;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Composition compose(Touch touch, Order order, Addressee addressee, boolean asksForReview) {
        var locale = order.language();
        var recipient = order.buyerEmail();
        if (locale.isEmpty() || recipient.isEmpty()) {
            return new Composition.Unwritten(new Reason("recipient.none", "the order has no address for the buyer"));
        }
        return switch (renderer.join().render(touch, order, addressee, locale.get(), asksForReview)) {
            case Rendering.Rendered(var message) -> checked(message, order, recipient.get());
            case Rendering.Unwritten unwritten -> new Composition.Unwritten(unwritten.reason());
        };
    }

    private Composition checked(RenderedMessage rendered, Order order, EmailAddress recipient) {
        var content = rendered.content(sender, recipient);
        var message = ForCheck.of(order.id().value(), rendered, order, renderer.join().seller(), sender);
        var policy = Policy.at(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var channel = order.details().orElseThrow().salesChannel().channel();
        return switch (Checked.of(policy, message, content)) {
            case Cleared(_, var clearance) -> new Composition.Ready(channel, content, rendered.locale(), clearance);
            case Forbidden(var verdict) -> new Composition.Forbidden(
                    verdict.findings().stream().filter(Finding::blocks).map(CheckedComposer::reason).toList(),
                    verdict.policy());
        };
    }

    /** Without the excerpt, which may repeat what identifies the buyer. */
    private static Reason reason(Finding finding) {
        return new Reason(finding.rule(), finding.why() + " " + finding.fix());
    }
}
