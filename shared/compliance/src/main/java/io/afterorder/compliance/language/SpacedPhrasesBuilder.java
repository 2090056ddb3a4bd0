package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.List;

/** Makes the automaton of {@link SpacedPhrases} from the phrases of a pack. */
final class SpacedPhrasesBuilder implements Phrases.Builder {
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
        var start = states.start();
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
                    pairs.add(SpacedPhrases.pair(word, nextWord), next.index());
                }
            }
        }
    }

    @Override
    public SpacedPhrases build() {
        return new SpacedPhrases(lexicon.build(), states.build(), alone.build(), pairs.build(), companions.build());
    }
}
