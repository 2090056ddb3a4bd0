package io.afterorder.compliance.language;

import io.afterorder.compliance.Where;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Sentences that follow one another, with their words, and what these say of their language. */
final class ReadSentences {
    private final List<String> texts;
    private final List<Wording> wordings;
    private final LanguageEvidence evidence;
    private volatile @Nullable Understood last;

    /** What was understood of which languages. */
    private record Understood(Where where, Set<Language> languages, List<Sentence> sentences) {}

    private ReadSentences(List<String> texts, List<Wording> wordings, LanguageEvidence evidence) {
        this.texts = texts;
        this.wordings = wordings;
        this.evidence = evidence;
    }

    /**
     * @param read gives the words of a sentence
     * @param spoken gives those of its words that tell its language
     */
    static ReadSentences of(List<String> texts, Function<String, Wording> read, Function<String, Wording> spoken) {
        var wordings = new ArrayList<Wording>(texts.size());
        var evidence = new LanguageEvidence();
        for (var text : texts) {
            wordings.add(read.apply(text));
            evidence.add(spoken.apply(text).evidence());
        }
        return new ReadSentences(texts, List.copyOf(wordings), evidence);
    }

    LanguageEvidence evidence() {
        return evidence;
    }

    /** What they say in these languages, and in those that they speak themselves. */
    List<Sentence> understood(Where where, Set<Language> languages) {
        var known = last;
        if (known == null || known.where() != where || !known.languages().equals(languages)) {
            known = new Understood(where, languages, List.copyOf(understand(where, languages)));
            last = known;
        }
        return known.sentences();
    }

    private List<Sentence> understand(Where where, Set<Language> languages) {
        var sentences = new ArrayList<Sentence>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            var wording = wordings.get(i);
            sentences.add(Sentence.of(where, texts.get(i), wording, wording.understood(languages)));
        }
        return sentences;
    }
}
