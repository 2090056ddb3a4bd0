package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

    private SpacedPhrases(Lexicon lexicon, PhraseStates states, IntIndex alone, IntIndex pairs,
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

    /** Takes the phrases of a pack. */
    static final class Builder implements Phrases.Builder {
        private final Lexicon.Builder lexicon = new Lexicon.Builder();
        private final PhraseStates.Builder states = new PhraseStates.Builder();
        private final IntIndex.Builder alone = new IntIndex.Builder();
        private final IntIndex.Builder pairs = new IntIndex.Builder();
        private final Companions.Builder companions = new Companions.Builder(lexicon);

        @Override
        public void add(List<List<PackFile.Step>> parts, int number) {
            for (int part = 0; part < parts.size(); part++) {
                addPart(parts.get(part), number + part);
            }
            companions.add(parts, number);
        }

        private void addPart(List<PackFile.Step> steps, int number) {
            var start = states.state();
            var open = List.of(start);
            for (var step : steps) {
                var reached = step(open, step);
                if (step.optional()) {
                    reached.addAll(open);
                }
                open = reached;
            }
            open.forEach(last -> last.end(number));
            start.next().forEach(this::plant);
        }

        /** Goes on from each open state by each choice; those of one word share a state. */
        private List<PhraseStates.State> step(List<PhraseStates.State> open, PackFile.Step step) {
            var reached = new ArrayList<PhraseStates.State>();
            var single = new ArrayList<String>();
            for (var choice : step.choices()) {
                var words = choice.split(" ");
                if (words.length == 1) {
                    single.add(choice);
                    continue;
                }
                var from = open;
                for (var word : words) {
                    from = List.of(state(from, List.of(word)));
                }
                reached.addAll(from);
            }
            if (!single.isEmpty()) {
                reached.add(state(open, single));
            }
            return reached;
        }

        private PhraseStates.State state(List<PhraseStates.State> open, List<String> choices) {
            var state = states.state(choices.stream().mapToInt(lexicon::number).toArray());
            open.forEach(before -> before.leadTo(state));
            return state;
        }

        private void plant(PhraseStates.State state) {
            for (int word : state.words()) {
                if (state.phrase() != 0) {
                    alone.add(word, state.phrase());
                }
                for (var next : state.next()) {
                    for (int nextWord : next.words()) {
                        pairs.add(pair(word, nextWord), next.index());
                    }
                }
            }
        }

        @Override
        public SpacedPhrases build() {
            return new SpacedPhrases(lexicon.build(), states.build(), alone.build(), pairs.build(), companions.build());
        }
    }

    private static int pair(int word, int next) {
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
