package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.Paragraph;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of a message as they stand, and what they say of its language; what HTML and text part share, once. */
final class WrittenSentences {
    /** What mail programs set before the subject of an answer: the words behind it are the buyer's. */
    private static final Pattern ANSWERED = Pattern.compile("(?iu)(re|aw|antw|sv|rv|ref|rif|odp|ynt|r|回复|返信) ?[:：]");

    private static final Pattern QUOTED = Pattern.compile("[\"“„«「][^\"“”„«»「」]{1,80}+(?:[\"”“»」]|$)");

    private final Titles titles;
    private final boolean aboutWording;
    private final LanguageEvidence evidence = new LanguageEvidence();
    private final List<Written> parts = new ArrayList<>();

    private final Map<String, Wording> read = new HashMap<>();

    private record Written(Where where, ReadSentences sentences) {}

    WrittenSentences(Message message, Titles titles) {
        this.titles = titles;
        this.aboutWording = BuyersWords.areDiscussed(message);
        var preheader = message.page().map(Page::preheader).orElse("");
        if (!preheader.isEmpty()) {
            parts.add(new Written(Where.HTML, sentences(Paragraph.of(preheader))));
        }
        for (var passage : message.visibleText()) {
            var sentences = sentences(passage.paragraph());
            evidence.add(sentences.evidence());
            if (!(message.isReply() && isAnswered(passage))) {
                parts.add(new Written(passage.where(), sentences));
            }
        }
    }

    private static boolean isAnswered(Passage passage) {
        return passage.where() == Where.SUBJECT && ANSWERED.matcher(passage.text()).lookingAt();
    }

    private ReadSentences sentences(Paragraph paragraph) {
        var sentences = paragraph.find(ParagraphSentences.TRAIT);
        return aboutWording
                ? ReadSentences.of(sentences.texts(), this::withoutQuoted, this::masked)
                : sentences.without(titles, texts -> ReadSentences.of(texts, this::masked, this::masked));
    }

    private Wording withoutQuoted(String text) {
        return read(QUOTED.matcher(titles.mask(text)).replaceAll(String.valueOf(Titles.PLACE)));
    }

    /** An order's id is masked before anything is read: without it the sentence is that of the message before. */
    private Wording masked(String text) {
        return read(OrderIds.mask(text, Titles.PLACE)).without(titles, this::read);
    }

    private Wording read(String text) {
        return read.computeIfAbsent(text, Wording::of);
    }

    /** What everything that the message shows says of its language. */
    LanguageEvidence evidence() {
        return evidence;
    }

    /** What the sentences say in these languages, and in those that they speak themselves. */
    List<Sentence> understood(Set<Language> languages) {
        var understood = new ArrayList<Sentence>();
        for (var part : parts) {
            understood.addAll(part.sentences().understood(part.where(), languages));
        }
        return understood;
    }
}
