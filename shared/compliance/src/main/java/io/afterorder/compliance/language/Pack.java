package io.afterorder.compliance.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, ready to be looked up. Read when the language is first met, then kept. */
final class Pack {
    private static final Map<Language, Pack> READ = new ConcurrentHashMap<>();
    /** The farthest that {@code ...} reaches, in characters: some six words. */
    private static final int REACH = 60;
    /** The same where words are not spaced. */
    private static final int REACH_UNSPACED = 16;

    private final PhraseTree atWords = new PhraseTree();
    private final PhraseTree anywhere = new PhraseTree();
    private final List<PackFile.Phrase> phrases;
    private final List<Place> places = new ArrayList<>();
    private final boolean unspaced;
    private boolean hasCompounds;

    /** Which phrase, and which of its parts, a number of the trees means. */
    private record Place(int phrase, int part) {}

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
            return new PackFile(name, language.isUnspaced()).phrases(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read; it belongs into the jar of this class", e);
        }
    }

    static Pack of(String name, List<String> lines, boolean unspaced) {
        return new Pack(new PackFile(name, unspaced).phrases(lines), unspaced);
    }

    private Pack(List<PackFile.Phrase> phrases, boolean unspaced) {
        this.phrases = phrases;
        this.unspaced = unspaced;
        places.add(new Place(-1, -1));
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            var parts = phrases.get(phrase).parts();
            for (int part = 0; part < parts.size(); part++) {
                for (var way : parts.get(part)) {
                    places.add(new Place(phrase, part));
                    plant(way, places.size() - 1);
                }
            }
        }
    }

    private void plant(String way, int number) {
        boolean compound = way.charAt(0) == PhraseTree.REST;
        hasCompounds |= compound || unspaced;
        (compound || unspaced ? anywhere : atWords).add(compound ? way.substring(1) : way, number);
    }

    /** Every place at which the text, in its normal form, speaks of a concept. Takes time linear in the text. */
    List<Hit> find(String form) {
        var hits = new ArrayList<Hit>();
        var chains = new HashMap<Integer, Chain>(0);
        PhraseTree.Met met = (number, start, end) -> meet(places.get(number), start, end, chains, hits);
        boolean within = false;
        for (int at = 0; at < form.length(); at++) {
            char c = form.charAt(at);
            boolean word = c != ' ' && NormalForm.isWord(c);
            boolean starts = !word || !within;
            within = word;
            if (c == ' ' || isWithinNumber(form, at)) {
                continue;
            }
            if (starts) {
                atWords.walk(form, at, true, met);
            }
            if (hasCompounds) {
                anywhere.walk(form, at, !unspaced, met);
            }
        }
        return hits;
    }

    /** The 99 of 4.99 is no number of its own. */
    private static boolean isWithinNumber(String form, int at) {
        return at > 1 && form.charAt(at - 1) == '.' && Character.isDigit(form.charAt(at));
    }

    private void meet(Place place, int start, int end, Map<Integer, Chain> chains, List<Hit> hits) {
        var phrase = phrases.get(place.phrase());
        int parts = phrase.parts().size();
        if (parts == 1) {
            hits.add(new Hit(phrase.concept(), start, end));
            return;
        }
        var chain = chains.computeIfAbsent(place.phrase(), _ -> new Chain(parts));
        if (chain.take(place.part(), start, end, unspaced ? REACH_UNSPACED : REACH) && place.part() == parts - 1) {
            hits.add(new Hit(phrase.concept(), chain.start(), end));
        }
    }
}
