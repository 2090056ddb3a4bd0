package io.afterorder.compliance.language;

import io.afterorder.compliance.Paragraph;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** The sentences of a paragraph, and how they were last read: orders of one product follow each other. */
final class ParagraphSentences {
    static final Paragraph.Trait<ParagraphSentences> TRAIT = Paragraph.Trait
            .of(paragraph -> new ParagraphSentences(List.copyOf(Sentences.of(paragraph.text()))));

    private final List<String> texts;
    private volatile @Nullable Masked last;

    private record Masked(Titles titles, ReadSentences sentences) {}

    private ParagraphSentences(List<String> texts) {
        this.texts = texts;
    }

    List<String> texts() {
        return texts;
    }

    /**
     * The sentences without titles.
     *
     * @param read reads them
     */
    ReadSentences without(Titles titles, Function<List<String>, ReadSentences> read) {
        var known = last;
        if (known == null || known.titles() != titles) {
            known = new Masked(titles, read.apply(texts));
            last = known;
        }
        return known.sentences();
    }
}
