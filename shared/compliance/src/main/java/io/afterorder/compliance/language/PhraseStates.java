package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of phrases as states in flat arrays: each state takes some words to the states behind it. Ways to say a phrase
 * are not written out, so that all of it stays small enough for a processor's nearest memory.
 */
final class PhraseStates {
    private final int[] words;
    private final int[] wordCounts;
    private final int[] next;
    private final int[] nextCounts;
    private final int[] phrases;
    private final int[] wordsFrom;
    private final int[] nextFrom;
    private final long[] bits;

    /** A word of a phrase, while phrases are added. */
    static final class State {
        private final int[] words;
        private final List<State> next = new ArrayList<>(1);
        private final int index;
        /** The phrase that may be over here; 0 where none. */
        private int phrase;

        private State(int[] words, int index) {
            this.words = words;
            this.index = index;
        }

        void leadTo(State state) {
            next.add(state);
        }

        void end(int number) {
            phrase = number;
        }

        int[] words() {
            return words;
        }

        List<State> next() {
            return next;
        }

        int index() {
            return index;
        }

        int phrase() {
            return phrase;
        }
    }

    /** Gathers states. */
    static final class Builder {
        private final List<State> states = new ArrayList<>();

        /** Before the first word of a phrase: it leads to states, and is none that a text can be in. */
        State start() {
            return new State(new int[0], -1);
        }

        State state(int... words) {
            var state = new State(words, states.size());
            states.add(state);
            return state;
        }

        PhraseStates build() {
            return new PhraseStates(states.stream().flatMapToInt(state -> Arrays.stream(state.words)).toArray(),
                    states.stream().mapToInt(state -> state.words.length).toArray(),
                    states.stream().flatMap(state -> state.next.stream()).mapToInt(State::index).toArray(),
                    states.stream().mapToInt(state -> state.next.size()).toArray(),
                    states.stream().mapToInt(State::phrase).toArray());
        }
    }

    private PhraseStates(int[] words, int[] wordCounts, int[] next, int[] nextCounts, int[] phrases) {
        this.words = words;
        this.wordCounts = wordCounts;
        this.next = next;
        this.nextCounts = nextCounts;
        this.phrases = phrases;
        this.wordsFrom = places(wordCounts);
        this.nextFrom = places(nextCounts);
        this.bits = new long[phrases.length];
        for (int state = 0; state < bits.length; state++) {
            for (int i = wordsFrom[state]; i < wordsFrom[state + 1]; i++) {
                bits[state] |= Meaning.bit(words[i]);
            }
        }
    }

    private static int[] places(int[] counts) {
        var places = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            places[i + 1] = places[i] + counts[i];
        }
        return places;
    }

    void write(PackWriter out) throws IOException {
        out.numbers(words);
        out.numbers(wordCounts);
        out.numbers(next);
        out.numbers(nextCounts);
        out.numbers(phrases);
    }

    static PhraseStates read(PackReader in) {
        return new PhraseStates(in.numbers(), in.numbers(), in.numbers(), in.numbers(), in.numbers());
    }

    /** The phrase that may be over at a state; 0 where none. */
    int phrase(int state) {
        return phrases[state];
    }

    int nextFrom(int state) {
        return nextFrom[state];
    }

    int nextTo(int state) {
        return nextFrom[state + 1];
    }

    /** A state behind another, between {@link #nextFrom} and {@link #nextTo}. */
    int next(int place) {
        return next[place];
    }

    /** Whether a word with one of the bits may be one of the state's. */
    boolean maySay(int state, long wanted) {
        return (bits[state] & wanted) != 0;
    }

    boolean says(int state, int word) {
        for (int i = wordsFrom[state]; i < wordsFrom[state + 1]; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }
}
