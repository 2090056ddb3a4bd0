package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads messages for the rules. The rules of one check ask for the same message one after the other, so the last reading
 * is kept as long as its message is.
 */
final class Reader {
    /** What mail programs set before the subject of an answer: the words behind it are the buyer's. */
    private static final Pattern ANSWERED = Pattern.compile("(?iu)(re|aw|antw|sv|rv|ref|rif|odp|ynt|r|回复|返信) ?[:：]");

    /** Where an engraving or an address is asked about, what stands in quotation marks is the buyer's. */
    private static final Set<String> ABOUT_WORDING = Set.of("CUSTOM_DESIGN", "ORDER_INFORMATION_NEEDED");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«「][^\"“”„«»「」]{1,80}+[\"”“»」]");

    private final AtomicReference<Kept> last = new AtomicReference<>(new Kept(new WeakReference<>(null), List.of()));

    private record Kept(WeakReference<Message> message, List<Reading> readings) {}

    /** What the buyer reads in one sitting: subject and HTML, then subject and text part, where there are both. */
    List<Reading> read(Message message) {
        var kept = last.get();
        if (!kept.message().refersTo(message)) {
            kept = new Kept(new WeakReference<>(message), readings(message));
            last.set(kept);
        }
        return kept.readings();
    }

    private static List<Reading> readings(Message message) {
        var titles = titles(message);
        UnaryOperator<String> names = ABOUT_WORDING.contains(message.purpose())
                ? text -> QUOTED.matcher(titles.mask(text)).replaceAll(String.valueOf(Titles.PLACE))
                : titles::mask;
        var sentences = new ArrayList<Sentence>();
        var languages = languages(message, titles);
        message.page().map(Page::preheader).filter(hidden -> !hidden.isBlank())
                .ifPresent(hidden -> sentences(new Passage(Where.HTML, hidden), names, languages, sentences::add));
        for (var passage : message.visibleText()) {
            if (passage.where() == Where.SUBJECT && message.isReply() && ANSWERED.matcher(passage.text()).lookingAt()) {
                continue;
            }
            sentences(passage, names, languages, sentences::add);
        }
        return Stream.of(Where.HTML, Where.TEXT).map(body -> part(sentences, body))
                .filter(reading -> reading.any(sentence -> sentence.where() != Where.SUBJECT)
                        || sentences.stream().allMatch(sentence -> sentence.where() == Where.SUBJECT))
                .toList();
    }

    private static Reading part(List<Sentence> sentences, Where body) {
        return new Reading(sentences.stream()
                .filter(sentence -> sentence.where() == Where.SUBJECT || sentence.where() == body).toList());
    }

    static Titles titles(Message message) {
        return new Titles(Stream.concat(message.order().map(OrderFacts::items).orElse(List.of()).stream()
                .map(OrderFacts.Item::title), message.seller().map(SellerFacts::brand).stream()).toList());
    }

    /** What the message says it is written in, and what it is written in. */
    private static Set<Language> languages(Message message, Titles titles) {
        var languages = EnumSet.noneOf(Language.class);
        Language.of(message.locale()).ifPresent(languages::add);
        LanguageEvidence.of(message, titles).language().ifPresent(languages::add);
        return languages;
    }

    private static void sentences(Passage passage, UnaryOperator<String> names, Set<Language> languages,
            Consumer<Sentence> to) {
        for (var text : Sentences.of(passage.text())) {
            var form = NormalForm.of(names.apply(text));
            var hits = new ArrayList<Hit>();
            for (var language : spoken(form, languages)) {
                hits.addAll(Pack.of(language).find(form));
            }
            to.accept(Sentence.of(passage.where(), text, form, hits));
        }
    }

    /** Many messages mix languages: what a sentence itself speaks is looked up besides, English wherever it may be. */
    private static Set<Language> spoken(String form, Set<Language> languages) {
        var evidence = LanguageEvidence.of(form);
        var spoken = EnumSet.noneOf(Language.class);
        spoken.addAll(languages);
        evidence.language().ifPresent(spoken::add);
        if (evidence.maybe(Language.EN) || spoken.isEmpty()) {
            spoken.add(Language.EN);
        }
        return spoken;
    }
}
