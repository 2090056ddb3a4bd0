package io.afterorder.local.spelling;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words that are right although no dictionary has them: the seller's own, and names of brands and products. */
public final class WordList {
    /** No word of the seller's own. */
    public static final WordList EMPTY = new WordList(Set.of());

    /** The name of the seller's own list, beside {@code seller.yaml}. */
    public static final String FILE_NAME = "words.txt";

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Reads a text file of one word, or a few, a line; what follows a {@code #} is a note. */
    public static WordList read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return EMPTY.with(lines.map(line -> line.replaceFirst("#.*", "")).toList().stream());
        } catch (java.io.UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IOException(file + " is not UTF-8; save it as UTF-8", e);
            }
            throw e.getCause();
        }
    }

    /** This list, and every word of the texts. */
    WordList with(Stream<String> texts) {
        var all = new HashSet<>(words);
        texts.flatMap(Word::of).map(word -> folded(word.text())).forEach(all::add);
        return new WordList(all);
    }

    boolean has(String word) {
        return words.contains(folded(word));
    }

    private static String folded(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
