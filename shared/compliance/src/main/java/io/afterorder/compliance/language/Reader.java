package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Reads messages for the rules. The rules of one check ask for the same message one after the other, so the last reading
 * is kept as long as its message is.
 */
final class Reader {
    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

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
        boolean nothingElse = sentences.stream().allMatch(sentence -> sentence.where() == Where.SUBJECT);
        return Stream.of(Where.HTML, Where.TEXT).map(body -> part(sentences, body))
                .filter(part -> nothingElse || part.stream().anyMatch(sentence -> sentence.where() != Where.SUBJECT))
                .map(Reading::of).toList();
    }

    private static List<Sentence> part(List<Sentence> sentences, Where body) {
        return sentences.stream().filter(sentence -> sentence.where() == Where.SUBJECT || sentence.where() == body)
                .toList();
    }

    private static Titles titlesOf(Message message) {
        return new Titles(Stream.concat(message.order().map(OrderFacts::items).orElse(List.of()).stream()
                .map(OrderFacts.Item::title), message.seller().map(SellerFacts::brand).stream()).toList());
    }
}
