package io.afterorder.compliance.language;

import io.afterorder.compliance.Recent;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a sentence, and what they mean, whoever writes them. A seller's letters repeat most of their sentences, so
 * that those of two messages are kept, if each asks for a sentence once.
 */
final class Wording {
    private static final Recent<Wording> RECENT = new Recent<>(1 << 10);

    private final String text;
    private final Tokens tokens;
    private final int words;
    private final Loudness loudness;
    private final LanguageEvidence evidence;
    private volatile @Nullable Understood last;
    private volatile @Nullable Masked lastMasked;

    /** The same sentence without certain titles. */
    private record Masked(Titles titles, Wording wording) {}

    /** What was found of which languages. */
    private record Understood(Set<Language> languages, List<Hit> hits) {}

    private Wording(String text) {
        this.text = text;
        this.tokens = NormalForm.tokens(text);
        this.words = tokens.words();
        this.loudness = Loudness.of(text);
        this.evidence = LanguageEvidence.of(tokens);
    }

    static Wording of(String text) {
        var known = RECENT.of(text);
        return known != null ? known : RECENT.met(text, new Wording(text));
    }

    String form() {
        return tokens.form();
    }

    /** How many words there are; where words are not spaced, one for every three characters. */
    int words() {
        return words;
    }

    Loudness loudness() {
        return loudness;
    }

    Tokens tokens() {
        return tokens;
    }

    LanguageEvidence evidence() {
        return evidence;
    }

    /**
     * The same sentence without titles; itself where it mentions none.
     *
     * @param read gives the words of what is left
     */
    Wording without(Titles titles, Function<String, Wording> read) {
        var known = lastMasked;
        if (known == null || known.titles() != titles) {
            known = new Masked(titles, masked(titles, read));
            lastMasked = known;
        }
        return known.wording();
    }

    private Wording masked(Titles titles, Function<String, Wording> read) {
        if (!titles.mayBeIn(tokens)) {
            return this;
        }
        var masked = titles.mask(text);
        return masked.equals(text) ? this : read.apply(masked);
    }

    /** What it says in these languages and in its own, and in English wherever it may be. */
    List<Hit> understood(Set<Language> languages) {
        var known = last;
        if (known == null || !known.languages().equals(languages)) {
            known = new Understood(languages, List.copyOf(find(languages)));
            last = known;
        }
        return known.hits();
    }

    private List<Hit> find(Set<Language> languages) {
        var own = evidence.language();
        boolean english = evidence.maybe(Language.EN) || (languages.isEmpty() && own.isEmpty());
        var all = new ArrayList<Hit>();
        for (var language : Language.ALL) {
            boolean spoken = languages.contains(language) || (own.isPresent() && own.get() == language)
                    || (english && language == Language.EN);
            if (spoken) {
                all.addAll(Packs.of(language).find(tokens));
            }
        }
        return all;
    }
}
