package io.afterorder.messages.source;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Policy;
import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.Addressee;
import io.afterorder.messages.render.ForCheck;
import io.afterorder.messages.render.RenderedMessage;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.render.Rendering.Rendered;
import io.afterorder.messages.render.Rendering.TemplateBroken;
import io.afterorder.messages.render.Rendering.Unwritten;
import io.afterorder.messages.render.Rendering.ValueMissing;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Renders one template in one language for {@link SampleOrders} and has the rules check each message that comes of it, so
 * that a template which no campaign names yet is as good as those that one does.
 */
final class TemplateTrial {
    private static final EmailAddress SENDER = new EmailAddress("sender@example.com");

    private final Renderer renderer;
    private final Blame blame;
    private final TemplateSource template;
    private final Purpose purpose;
    private final String body;
    private final List<Addressee> buyers;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    /**
     * @param blame tells where what is forbidden stands
     * @param phrases which the template's body may hold
     * @param buyers to whom it is written
     */
    TemplateTrial(Renderer renderer, Blame blame, TemplateSource template, Purpose purpose, Phrases phrases,
            List<Addressee> buyers) {
        this.renderer = renderer;
        this.blame = blame;
        this.template = template;
        this.purpose = purpose;
        this.buyers = buyers;
        this.body = template.body().with(phrases, template.language()).text();
    }

    /** What stops a message, each thing once. */
    List<SourceError> errors() {
        return new SampleOrders(renderer.seller(), template.language()).on(channel(), tellsOfProblems())
                .flatMap(order -> asks()
                        .flatMap(ask -> buyers.stream().flatMap(buyer -> errors(order, buyer, ask))))
                .distinct().toList();
    }

    /** The messages that were written, each once. */
    List<Message> messages() {
        return List.copyOf(messages.values());
    }

    /** What only a shop of one's own may send is tried there, everything else at Amazon, which allows less. */
    private Channel channel() {
        return switch (purpose) {
            case ORDER_CONFIRMATION, SHIPPING_UPDATE, DELIVERY_NOTICE, PROMOTION, PRODUCT_NEWS, RECOMMENDATION,
                    CART_REMINDER ->
                Channel.DIRECT;
            default -> Channel.AMAZON;
        };
    }

    private Stream<Boolean> asks() {
        if (purpose == Purpose.REVIEW_REQUEST) {
            return Stream.of(true);
        }
        return body.contains("askForReview") ? Stream.of(false, true) : Stream.of(false);
    }

    /** A template that does not is the same whatever the problem. */
    private boolean tellsOfProblems() {
        return Stream
                .concat(Vocabulary.MESSAGE.choices().keySet().stream()
                        .filter(name -> !Vocabulary.OF_BUYERS.contains(name)),
                        Stream.of("detail", "formerlyBy"))
                .anyMatch(body::contains);
    }

    private Stream<SourceError> errors(Order order, Addressee buyer, boolean ask) {
        return switch (renderer.render(template.form().toString(), purpose, order, buyer, template.language(), ask)) {
            case Rendered(var rendered) -> check(rendered, order);
            case ValueMissing(var placeholder, var place) -> Stream.of(new SourceError(place.file(), place.line(),
                    "{{" + placeholder + "}} has no value for some orders; write it within {{#if " + name(placeholder)
                            + "}}, or needs: " + name(placeholder) + " into the head"));
            case TemplateBroken(var place, var mistake) ->
                Stream.of(new SourceError(place.file(), place.line(), mistake));
            case Unwritten _ -> Stream.empty();
        };
    }

    private Stream<SourceError> check(RenderedMessage rendered, Order order) {
        var words = rendered.subject() + "\n" + rendered.html();
        if (messages.containsKey(words)) {
            return Stream.empty();
        }
        var message = ForCheck.of(template.file(), rendered, order, renderer.seller(), SENDER);
        messages.put(words, message);
        return Policy.current().check(message).findings().stream().filter(Finding::blocks)
                .map(finding -> blame.of("the message", template, template.theme(), finding));
    }

    /** The placeholder of a tag such as {@code date shippedAt}. */
    static String name(String tag) {
        var words = tag.split(" ", -1);
        return words.length > 1 ? words[1] : words[0];
    }
}
