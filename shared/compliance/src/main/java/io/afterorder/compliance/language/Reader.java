package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.Where;
import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads messages for the rules. The rules of one check ask for the same message one after the other, so the last reading
 * is kept as long as its message is.
 */
final class Reader {
    private static final List<Where> BODIES = List.of(Where.HTML, Where.TEXT);

    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();
    /** Orders of one product follow each other, and its title is learnt once. */
    private final AtomicReference<@Nullable Named> lastNames = new AtomicReference<>();

    private record Named(List<String> names, Titles titles) {}

    private record Kept(WeakReference<Message> message, LanguageEvidence evidence,
            List<Reading> readings) {}

    /** What the buyer reads in one sitting: subject and HTML, then subject and text part, where there are both. */
    List<Reading> read(Message message) {
        return kept(message).readings();
    }

    /** What the message's words say of its language. */
    LanguageEvidence evidence(Message message) {
        return kept(message).evidence();
    }

    private Kept kept(Message message) {
        var kept = last.get();
        if (kept == null || !kept.message().refersTo(message)) {
            kept = read(message, titlesOf(message));
            last.set(kept);
        }
        return kept;
    }

    /** First every sentence by itself, which tells the languages; then what each says in those. */
    private static Kept read(Message message, Titles titles) {
        var written = new WrittenSentences(message, titles);
        var evidence = written.evidence();
        var languages = EnumSet.noneOf(Language.class);
        Language.of(message.locale()).ifPresent(languages::add);
        evidence.language().ifPresent(languages::add);
        return new Kept(new WeakReference<>(message), evidence, readings(written.understood(languages)));
    }

    private static List<Reading> readings(List<Sentence> sentences) {
        int subjects = 0;
        for (var sentence : sentences) {
            subjects += sentence.where() == Where.SUBJECT ? 1 : 0;
        }
        var readings = new ArrayList<Reading>(2);
        for (var body : BODIES) {
            var part = part(sentences, body);
            if (part.size() > subjects || subjects == sentences.size()) {
                readings.add(Reading.of(part));
            }
        }
        return readings;
    }

    /** The subject and one of the bodies. */
    private static List<Sentence> part(List<Sentence> sentences, Where body) {
        var part = new ArrayList<Sentence>(sentences.size());
        for (var sentence : sentences) {
            if (sentence.where() == Where.SUBJECT || sentence.where() == body) {
                part.add(sentence);
            }
        }
        return part;
    }

    private Titles titlesOf(Message message) {
        var names = new ArrayList<String>();
        message.order().ifPresent(order -> order.items().forEach(item -> names.add(item.title())));
        message.seller().ifPresent(seller -> names.add(seller.brand()));
        var known = lastNames.get();
        if (known == null || !known.names().equals(names)) {
            known = new Named(names, new Titles(names));
            lastNames.set(known);
        }
        return known.titles();
    }
}
