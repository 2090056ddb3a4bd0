package io.afterorder.compliance.language;

import java.io.IOException;

/**
 * Phrases of a language that sets blanks between words, as one automaton over the numbers of a {@link Lexicon}. A phrase
 * is begun only where two neighbouring words begin it, and a part of one with gaps is met only beside the rarest word of
 * the others: most places of a text cost one look.
 */
final class SpacedPhrases implements Phrases {
    /** The longest beginning of a compound, in characters. */
    private static final int LONGEST_BEGINNING = 20;

    private final Lexicon lexicon;
    private final PhraseStates states;
    /** By a word: the phrases that it is by itself. */
    private final IntIndex alone;
    /** By a word and the next: the states that they lead to. */
    private final IntIndex pairs;
    /** By a word, the place of the phrases that it is by itself. */
    private final int[] alonePlaces;
    /** By a word, the bits of the words that follow it at the beginning of longer phrases. */
    private final long[] followers;
    private final Companions companions;

    SpacedPhrases(Lexicon lexicon, PhraseStates states, IntIndex alone, IntIndex pairs,
            Companions companions) {
        this.lexicon = lexicon;
        this.states = states;
        this.alone = alone;
        this.pairs = pairs;
        this.companions = companions;
        this.alonePlaces = new int[lexicon.size()];
        this.followers = new long[lexicon.size()];
        alone.keys().forEach(word -> alonePlaces[word] = alone.first(word));
        pairs.keys().forEach(pair -> followers[pair >>> 16] |= Meaning.bit(pair));
    }

    @Override
    public void write(PackWriter out) throws IOException {
        lexicon.write(out);
        states.write(out);
        alone.write(out);
        pairs.write(out);
        companions.write(out);
    }

    static SpacedPhrases read(PackReader in) {
        return new SpacedPhrases(Lexicon.read(in), PhraseStates.read(in), IntIndex.read(in), IntIndex.read(in),
                Companions.read(in));
    }

    /** Two words as one key. */
    static int pair(int word, int next) {
        return (word << 16) | next;
    }

    @Override
    public void find(Tokens text, Met met) {
        var walk = new Walk(text, met);
        for (int token = 0; token < text.count(); token++) {
            walk.from(token);
        }
    }

    private final class Walk {
        private final Tokens text;
        private final Meaning[] meanings;
        private final Companions.Present present;
        private final Met met;

        Walk(Tokens text, Met met) {
            this.text = text;
            this.met = met;
            this.meanings = new Meaning[text.count()];
            this.present = companions.present();
            for (int token = 0; token < meanings.length; token++) {
                meanings[token] = lexicon.meaning(text, token);
                present.add(meanings[token]);
            }
        }

        void from(int token) {
            var meaning = meanings[token];
            if (meaning.count() == 0 || text.isWithinNumber(token)) {
                return;
            }
            for (int i = 0; i < meaning.count(); i++) {
                int end = end(token, meaning.number(i));
                if (end >= 0) {
                    begin(meaning.number(i), text.start(token) + meaning.offset(i), end);
                }
            }
        }

        private int end(int token, int word) {
            return word == Lexicon.NUMBER ? text.endOfNumber(token) : token;
        }

        private void meet(int phrase, int start, int end) {
            if (present.mayHoldOthersOf(phrase)) {
                met.phrase(phrase, start, text.end(end));
            }
        }

        private void begin(int word, int start, int end) {
            int place = alonePlaces[word];
            for (int phrase = alone.value(place); phrase != IntIndex.END; phrase = alone.value(++place)) {
                meet(phrase, start, end);
            }
            int next = end + 1;
            if (followers[word] == 0 || !text.follows(next)) {
                return;
            }
            var meaning = meanings[next];
            for (int i = 0; (followers[word] & meaning.bits()) != 0 && i < meaning.count(); i++) {
                place = pairs.first(pair(word, meaning.number(i)));
                for (int state = pairs.value(place); state != IntIndex.END; state = pairs.value(++place)) {
                    take(state, start, next, meaning, i);
                }
            }
        }

        private void take(int state, int start, int token, Meaning meaning, int index) {
            int end = end(token, meaning.number(index));
            if (end < 0 || meaning.offset(index) >= LONGEST_BEGINNING) {
                return;
            }
            if (states.phrase(state) != 0) {
                meet(states.phrase(state), start, end);
            }
            if (states.nextFrom(state) < states.nextTo(state) && text.follows(end + 1)) {
                goOn(state, start, end + 1);
            }
        }

        private void goOn(int state, int start, int token) {
            var meaning = meanings[token];
            for (int place = states.nextFrom(state); place < states.nextTo(state); place++) {
                int next = states.next(place);
                for (int i = 0; states.maySay(next, meaning.bits()) && i < meaning.count(); i++) {
                    if (states.says(next, meaning.number(i))) {
                        take(next, start, token, meaning, i);
                    }
                }
            }
        }
    }
}
