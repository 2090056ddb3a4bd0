package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;
import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

    private record Kept(WeakReference<Message> message, Titles titles, LanguageEvidence evidence,
            List<Reading> readings) {}

    /** What the buyer reads in one sitting: subject and HTML, then subject and text part, where there are both. */
    List<Reading> read(Message message) {
        return kept(message).readings();
    }

    /** What the message's words say of its language. */
    LanguageEvidence evidence(Message message) {
        return kept(message).evidence();
    }

    /** The names that the message may mention. */
    Titles titles(Message message) {
        return kept(message).titles();
    }

    private Kept kept(Message message) {
        var kept = last.get();
        if (kept == null || !kept.message().refersTo(message)) {
            var titles = titlesOf(message);
            var evidence = LanguageEvidence.of(message, titles);
            kept = new Kept(new WeakReference<>(message), titles, evidence, readings(message, titles, evidence));
            last.set(kept);
        }
        return kept;
    }

    private static List<Reading> readings(Message message, Titles titles, LanguageEvidence evidence) {
        UnaryOperator<String> names = ABOUT_WORDING.contains(message.purpose())
                ? text -> QUOTED.matcher(titles.mask(text)).replaceAll(String.valueOf(Titles.PLACE))
                : titles::mask;
        var sentences = new ArrayList<Sentence>();
        var languages = languages(message, evidence);
        var read = new HashMap<String, Understood>();
        for (var passage : passages(message)) {
            if (passage.where() == Where.SUBJECT && message.isReply() && ANSWERED.matcher(passage.text()).lookingAt()) {
                continue;
            }
            for (var text : Sentences.of(passage.text())) {
                var understood = read.computeIfAbsent(text, _ -> understand(names.apply(text), languages));
                sentences.add(understood.sentence(passage.where(), text));
            }
        }
        return Stream.of(Where.HTML, Where.TEXT).map(body -> part(sentences, body))
                .filter(reading -> reading.any(sentence -> sentence.where() != Where.SUBJECT)
                        || sentences.stream().allMatch(sentence -> sentence.where() == Where.SUBJECT))
                .toList();
    }

    private static List<Passage> passages(Message message) {
        var hidden = message.page().map(Page::preheader).orElse("");
        if (hidden.isBlank()) {
            return message.visibleText();
        }
        var passages = new ArrayList<>(List.of(new Passage(Where.HTML, hidden)));
        passages.addAll(message.visibleText());
        return passages;
    }

    private static Reading part(List<Sentence> sentences, Where body) {
        return Reading.of(sentences.stream()
                .filter(sentence -> sentence.where() == Where.SUBJECT || sentence.where() == body).toList());
    }

    private static Titles titlesOf(Message message) {
        return new Titles(Stream.concat(message.order().map(OrderFacts::items).orElse(List.of()).stream()
                .map(OrderFacts.Item::title), message.seller().map(SellerFacts::brand).stream()).toList());
    }

    /** What the message says it is written in, and what it is written in. */
    private static Set<Language> languages(Message message, LanguageEvidence evidence) {
        var languages = EnumSet.noneOf(Language.class);
        Language.of(message.locale()).ifPresent(languages::add);
        evidence.language().ifPresent(languages::add);
        return languages;
    }

    /** What HTML and text part both say is understood once. */
    private record Understood(String form, List<Hit> hits) {
        Sentence sentence(Where where, String text) {
            return Sentence.of(where, text, form, hits);
        }
    }

    private static Understood understand(String masked, Set<Language> languages) {
        var form = NormalForm.of(masked);
        var hits = new ArrayList<Hit>();
        for (var language : spoken(form, languages)) {
            hits.addAll(Pack.of(language).find(form));
        }
        return new Understood(form, hits);
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
