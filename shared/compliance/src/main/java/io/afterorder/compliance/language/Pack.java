package io.afterorder.compliance.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, ready to be looked up. Read when the language is first met, then kept: a function that starts
 * rehearses a message, and so has the language of that one before its first event. All eleven would double the time
 * that reading takes then (210 ms instead of 95 in a cold JVM, most of the 95 for the first pack's classes), and most
 * sellers write in one or two.
 */
final class Pack {
    private static final Map<Language, Pack> READ = new ConcurrentHashMap<>();
    /** The farthest that {@code ...} reaches, in characters: some six words. */
    private static final int REACH = 60;
    /** The same where words are not spaced. */
    private static final int REACH_UNSPACED = 16;

    private final Phrases phrases;
    private final Places places;
    private final int reach;

    static Pack of(Language language) {
        return READ.computeIfAbsent(language, Pack::read);
    }

    private static Pack read(Language language) {
        return new Pack(phrases(language), language.isUnspaced());
    }

    /** The phrases of a language's pack, in the order of the file. */
    static List<PackFile.Phrase> phrases(Language language) {
        var name = "packs/" + language.code() + ".txt";
        try (InputStream file = Objects.requireNonNull(Pack.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new PackFile(name).phrases(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read; it belongs into the jar of this class", e);
        }
    }

    static Pack of(String name, List<String> lines, boolean unspaced) {
        return new Pack(new PackFile(name).phrases(lines), unspaced);
    }

    private Pack(List<PackFile.Phrase> all, boolean unspaced) {
        var builder = unspaced ? new UnspacedPhrases.Builder() : new SpacedPhrases.Builder();
        int number = 1;
        for (var phrase : all) {
            builder.add(phrase.parts(), number);
            number += phrase.parts().size();
        }
        phrases = builder.build();
        places = new Places(all);
        reach = unspaced ? REACH_UNSPACED : REACH;
    }

    /** Every place at which the text speaks of a concept. Takes time linear in the text. */
    List<Hit> find(Tokens text) {
        var hits = new Hits(places, reach);
        phrases.find(text, hits);
        return hits.all();
    }
}
