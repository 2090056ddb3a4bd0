package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
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
    private final List<Written> sentences = new ArrayList<>();
    private final Map<String, Words> read = new HashMap<>();

    private record Written(Where where, String text, Words words) {}

    /** A sentence's words, its titles masked, and what they say of its language. */
    private static final class Words {
        private final Tokens tokens;
        private final LanguageEvidence evidence;
        private List<Hit> hits = List.of();
        private boolean understood;

        Words(Tokens tokens) {
            this.tokens = tokens;
            this.evidence = LanguageEvidence.of(tokens);
        }

        List<Hit> understood(Set<Language> languages) {
            if (!understood) {
                hits = find(languages);
                understood = true;
            }
            return hits;
        }

        /** Many messages mix languages: what a sentence itself speaks is looked up besides, English wherever it may be. */
        private List<Hit> find(Set<Language> languages) {
            var own = evidence.language();
            boolean english = evidence.maybe(Language.EN) || (languages.isEmpty() && own.isEmpty());
            List<Hit> all = List.of();
            for (var language : Language.ALL) {
                boolean spoken = languages.contains(language) || (own.isPresent() && own.get() == language)
                        || (english && language == Language.EN);
                if (spoken) {
                    all = joined(all, Pack.of(language).find(tokens));
                }
            }
            return all;
        }

        private static List<Hit> joined(List<Hit> one, List<Hit> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            one.addAll(other);
            return one;
        }
    }

    WrittenSentences(Message message, Titles titles) {
        this.titles = titles;
        this.aboutWording = BuyersWords.areDiscussed(message);
        var preheader = message.page().map(Page::preheader).orElse("");
        for (var text : Sentences.of(preheader)) {
            sentences.add(new Written(Where.HTML, text, words(text)));
        }
        for (var passage : message.visibleText()) {
            read(passage, message.isReply());
        }
    }

    private void read(Passage passage, boolean reply) {
        boolean buyers = reply && passage.where() == Where.SUBJECT && ANSWERED.matcher(passage.text()).lookingAt();
        for (var text : Sentences.of(passage.text())) {
            var words = words(text);
            evidence.add(aboutWording ? new Words(masked(text)).evidence : words.evidence);
            if (!buyers) {
                sentences.add(new Written(passage.where(), text, words));
            }
        }
    }

    private Words words(String text) {
        return read.computeIfAbsent(text, _ -> new Words(aboutWording ? unquoted(text) : masked(text)));
    }

    private Tokens unquoted(String text) {
        var masked = QUOTED.matcher(titles.mask(text)).replaceAll(String.valueOf(Titles.PLACE));
        return NormalForm.tokens(masked);
    }

    /** Most sentences hold no word of a title, and are read once. */
    private Tokens masked(String text) {
        var tokens = NormalForm.tokens(text);
        if (!titles.mayBeIn(text, tokens)) {
            return tokens;
        }
        var masked = titles.mask(text);
        return masked.equals(text) ? tokens : NormalForm.tokens(masked);
    }

    /** What everything that the message shows says of its language. */
    LanguageEvidence evidence() {
        return evidence;
    }

    /** What the sentences say in these languages, and in those that they speak themselves. */
    List<Sentence> understood(Set<Language> languages) {
        var understood = new ArrayList<Sentence>(sentences.size());
        for (var written : sentences) {
            understood.add(Sentence.of(written.where(), written.text(), written.words().tokens.form(),
                    written.words().understood(languages)));
        }
        return understood;
    }
}
