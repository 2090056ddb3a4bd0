package io.afterorder.messages.source;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Policy;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.Addressee;
import io.afterorder.messages.render.ForCheck;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.render.Rendering.NoTemplateForLanguage;
import io.afterorder.messages.render.Rendering.NothingToSay;
import io.afterorder.messages.render.Rendering.OrderUnknown;
import io.afterorder.messages.render.Rendering.Rendered;
import io.afterorder.messages.render.Rendering.TemplateBroken;
import io.afterorder.messages.render.Rendering.ValueMissing;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateForm;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.Templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders every touch in every language of its template for sample orders, and has the rules check it: what would be
 * blocked for every buyer is found where the seller still has the file at hand.
 */
final class Trial {
    private static final EmailAddress SENDER = new EmailAddress("sender@example.com");

    private final Renderer renderer;
    private final SellerProfile seller;
    private final List<TemplateSource> templates;
    private final Phrases phrases;
    private final Blame blame;
    private final BuyerTrial buyers;
    private final List<Message> messages = new ArrayList<>();

    /** @param segments names of all the groups that a buyer can belong to */
    Trial(Draft draft, SellerProfile seller, Set<String> segments) {
        var files = draft.files();
        this.templates = draft.allTemplates();
        this.renderer = new Renderer(Templates.of(templates, files.themes(), files.phrases()), seller,
                draft.papers());
        this.seller = seller;
        this.phrases = files.phrases();
        this.blame = new Blame(files.themes());
        this.buyers = new BuyerTrial(segments, phrases);
    }

    /** What stops a message, each thing once. */
    List<SourceError> errors(List<Campaign> campaigns) {
        var errors = new ArrayList<>(campaigns.stream()
                .flatMap(campaign -> campaign.touches().stream().flatMap(Trial::forms)
                        .flatMap(touch -> errors(campaign, touch)))
                .distinct()
                .toList());
        var told = errors.stream().map(SourceError::file).collect(Collectors.toSet());
        var trials = templates.stream().filter(template -> !told.contains(template.file())).flatMap(
                template -> template.purpose().stream()
                        .map(purpose -> new TemplateTrial(renderer, blame, template, purpose, phrases,
                                buyers.addressees(template).toList())))
                .toList();
        errors.addAll(trials.parallelStream().flatMap(trial -> trial.errors().stream()).toList());
        trials.forEach(trial -> messages.addAll(trial.messages()));
        return errors;
    }

    /** What was written while looking for errors; each message has its template's file as id. */
    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Each variant of a touch; the touch itself where it has none. */
    private static Stream<Touch> forms(Touch touch) {
        return touch.variants().isEmpty() ? Stream.of(touch) : touch.variants().stream().map(touch::as);
    }

    private Stream<SourceError> errors(Campaign campaign, Touch touch) {
        var form = TemplateForm.of(touch.template());
        return templates.stream().filter(
                template -> template.name().equals(form.template()) && template.words().equals(form.words()))
                .flatMap(template -> new SampleOrder(campaign.orders().channel(), template.language(), touch)
                        .of(seller).stream()
                        .flatMap(order -> asks(touch).flatMap(ask -> buyers.addressees(template)
                                .flatMap(buyer -> errors(touch, template, order, buyer, ask)))));
    }

    private Stream<SourceError> errors(Touch touch, TemplateSource template, Order order, Addressee buyer,
            boolean ask) {
        return switch (renderer.render(touch, order, buyer, template.language(), ask)) {
            case Rendered(var rendered) -> {
                var message = ForCheck.of(template.file(), rendered, order, seller, SENDER);
                messages.add(message);
                yield Policy.current().check(message).findings().stream().filter(Finding::blocks)
                        .map(finding -> error(touch, template, finding));
            }
            case ValueMissing(var placeholder, var place) -> Stream.of(new SourceError(place.file(), place.line(),
                    "{{" + placeholder + "}} has no value for some orders; write it within {{#if "
                            + TemplateTrial.name(placeholder) + "}}"));
            case TemplateBroken(var place, var mistake) ->
                Stream.of(new SourceError(place.file(), place.line(), mistake));
            case NothingToSay _,NoTemplateForLanguage _,OrderUnknown _ -> Stream.empty();
        };
    }

    private static Stream<Boolean> asks(Touch touch) {
        return switch (touch.reviewAsk()) {
            case ReviewAsk.NEVER -> Stream.of(false);
            case ReviewAsk.ALWAYS -> Stream.of(true);
            case ReviewAsk.IF_NEVER_ASKED -> Stream.of(false, true);
        };
    }

    private SourceError error(Touch touch, TemplateSource template, Finding finding) {
        return blame.of("the message of the touch \"" + touch.id() + "\"", template,
                TemplateForm.of(touch.template()).theme().orElse(template.theme()), finding);
    }
}
