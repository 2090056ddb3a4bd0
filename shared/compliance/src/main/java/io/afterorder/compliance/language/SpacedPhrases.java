package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Phrases of a language that sets blanks between words, as one automaton over the numbers of a {@link Lexicon}. Each
 * word of each phrase is a state, which knows the words that take a text there; ways to say a phrase are not written out,
 * so that it stays small enough for a processor's nearest memory. A phrase is begun only where two neighbouring words
 * begin it: most places of a text cost one look.
 */
final class SpacedPhrases implements Phrases {
    /** The longest beginning of a compound, in characters. */
    private static final int LONGEST_BEGINNING = 20;

    private final Lexicon lexicon = new Lexicon();
    private final List<State> states = new ArrayList<>();
    /** By a word: the phrases that it is by itself. */
    private final IntLists alone = new IntLists();
    /** By a word and the next: the states that they lead to. */
    private final IntLists pairs = new IntLists();
    /** The words with which longer phrases begin. */
    private final BitSet first = new BitSet();

    /** A word of a phrase. */
    private static final class State {
        private final int[] words;
        private final List<State> next = new ArrayList<>(1);
        private final int index;
        /** The phrase that may be over here; 0 where none. */
        private int phrase;

        State(int[] words, int index) {
            this.words = words;
            this.index = index;
        }
    }

    @Override
    public void add(List<PackFile.Step> steps, int number) {
        var start = new State(new int[0], -1);
        var open = List.of(start);
        for (var step : steps) {
            var reached = step(open, step);
            if (step.optional()) {
                reached.addAll(open);
            }
            open = reached;
        }
        for (var last : open) {
            last.phrase = number;
        }
        start.next.forEach(this::plant);
    }

    /** Goes on from each open state by each choice; those of one word share a state. */
    private List<State> step(List<State> open, PackFile.Step step) {
        var reached = new ArrayList<State>();
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

    private State state(List<State> open, List<String> choices) {
        var state = new State(choices.stream().mapToInt(lexicon::number).toArray(), states.size());
        states.add(state);
        open.forEach(before -> before.next.add(state));
        return state;
    }

    private void plant(State state) {
        for (int word : state.words) {
            if (state.phrase != 0) {
                alone.add(word, state.phrase);
            }
            for (var next : state.next) {
                first.set(word);
                for (int nextWord : next.words) {
                    pairs.add(pair(word, nextWord), next.index);
                }
            }
        }
    }

    private static int pair(int word, int next) {
        return (word << 16) | next;
    }

    @Override
    public void find(Tokens text, Met met) {
        var walk = new Walk(text, lexicon.read(text), met);
        for (int token = 0; token < text.count(); token++) {
            walk.from(token);
        }
    }

    private final class Walk {
        private final Tokens text;
        private final Meanings meanings;
        private final Met met;

        Walk(Tokens text, Meanings meanings, Met met) {
            this.text = text;
            this.meanings = meanings;
            this.met = met;
        }

        void from(int token) {
            if (meanings.from(token) == meanings.to(token) || text.isWithinNumber(token)) {
                return;
            }
            for (int meaning = meanings.from(token); meaning < meanings.to(token); meaning++) {
                int end = end(token, meanings.number(meaning));
                if (end >= 0) {
                    begin(meanings.number(meaning), text.start(token) + meanings.offset(meaning), end);
                }
            }
        }

        private int end(int token, int word) {
            return word == Lexicon.NUMBER ? text.endOfNumber(token) : token;
        }

        private void begin(int word, int start, int end) {
            for (int place = alone.first(word); place != IntLists.END; place = alone.next(place)) {
                met.phrase(alone.value(place), start, text.end(end));
            }
            int next = end + 1;
            if (!first.get(word) || !text.follows(next)) {
                return;
            }
            for (int meaning = meanings.from(next); meaning < meanings.to(next); meaning++) {
                int place = pairs.first(pair(word, meanings.number(meaning)));
                for (; place != IntLists.END; place = pairs.next(place)) {
                    take(states.get(pairs.value(place)), start, next, meaning);
                }
            }
        }

        private void take(State state, int start, int token, int meaning) {
            int end = end(token, meanings.number(meaning));
            if (end < 0 || meanings.offset(meaning) >= LONGEST_BEGINNING) {
                return;
            }
            if (state.phrase != 0) {
                met.phrase(state.phrase, start, text.end(end));
            }
            if (!state.next.isEmpty() && text.follows(end + 1)) {
                goOn(state, start, end + 1);
            }
        }

        private void goOn(State state, int start, int token) {
            for (var next : state.next) {
                for (int word : next.words) {
                    for (int meaning = meanings.from(token); meaning < meanings.to(token); meaning++) {
                        if (word == meanings.number(meaning)) {
                            take(next, start, token, meaning);
                        }
                    }
                }
            }
        }
    }
}
