package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of phrases as states in flat arrays: each state takes some words to the states behind it. Ways to say a phrase
 * are not written out, so that all of it stays small enough for a processor's nearest memory.
 */
final class PhraseStates {
    private final int[] words;
    private final int[] wordsFrom;
    private final long[] bits;
    private final int[] next;
    private final int[] nextFrom;
    private final int[] phrases;

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

        State state(int... words) {
            var state = new State(words, states.size());
            states.add(state);
            return state;
        }

        PhraseStates build() {
            return new PhraseStates(states);
        }
    }

    private PhraseStates(List<State> states) {
        int count = states.size();
        words = states.stream().flatMapToInt(state -> Arrays.stream(state.words)).toArray();
        next = states.stream().flatMap(state -> state.next.stream()).mapToInt(State::index).toArray();
        phrases = states.stream().mapToInt(State::phrase).toArray();
        bits = new long[count];
        wordsFrom = new int[count + 1];
        nextFrom = new int[count + 1];
        for (int i = 0; i < count; i++) {
            var state = states.get(i);
            wordsFrom[i + 1] = wordsFrom[i] + state.words.length;
            nextFrom[i + 1] = nextFrom[i] + state.next.size();
            for (int word : state.words) {
                bits[i] |= Meaning.bit(word);
            }
        }
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
