package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.List;

/**
 * The words of one language, ready to be looked up. People write them as {@link PackFile} reads them; the build compiles
 * that, so that nobody waits for it again.
 */
final class Pack {
    /** The farthest that {@code ...} reaches, in characters: some six words. */
    private static final int REACH = 60;
    /** The same where words are not spaced. */
    private static final int REACH_UNSPACED = 16;

    private final Phrases phrases;
    private final Places places;
    private final int reach;

    private Pack(Phrases phrases, Places places, boolean unspaced) {
        this.phrases = phrases;
        this.places = places;
        this.reach = unspaced ? REACH_UNSPACED : REACH;
    }

    /**
     * Compiles the lines of a pack.
     *
     * @param name of the file, for errors
     * @param unspaced whether the language sets no blanks between words
     * @throws IllegalArgumentException naming file, line and remedy where a line is none
     */
    static Pack of(String name, List<String> lines, boolean unspaced) {
        var all = new PackFile(name).phrases(lines);
        var builder = unspaced ? new UnspacedPhrases.Builder() : new SpacedPhrasesBuilder();
        int number = 1;
        for (var phrase : all) {
            builder.add(phrase.parts(), number);
            number += phrase.parts().size();
        }
        return new Pack(builder.build(), Places.of(all), unspaced);
    }

    /** Where the compiled pack of a language lies, beside this class. */
    static String fileOf(Language language) {
        return "packs/" + language.code() + ".pack";
    }

    void write(PackWriter out) throws IOException {
        phrases.write(out);
        places.write(out);
    }

    static Pack read(PackReader in, boolean unspaced) {
        return new Pack(Phrases.read(in, unspaced), Places.read(in), unspaced);
    }

    /** Every place at which the text speaks of a concept. Takes time linear in the text. */
    List<Hit> find(Tokens text) {
        var hits = new Hits(places, reach);
        phrases.find(text, hits);
        return hits.all();
    }
}
