package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Phrases of a language whose words run into each other, looked for at every character. */
final class UnspacedPhrases implements Phrases {
    private final PhraseTree tree;

    private UnspacedPhrases(PhraseTree tree) {
        this.tree = tree;
    }

    @Override
    public void write(PackWriter out) throws IOException {
        tree.write(out);
    }

    static UnspacedPhrases read(PackReader in) {
        return new UnspacedPhrases(PhraseTree.read(in));
    }

    /** Takes the phrases of a pack. */
    static final class Builder implements Phrases.Builder {
        private final PhraseTree.Builder tree = new PhraseTree.Builder();

        @Override
        public void add(List<List<PackFile.Step>> parts, int number) {
            for (int part = 0; part < parts.size(); part++) {
                addPart(parts.get(part), number + part);
            }
        }

        private void addPart(List<PackFile.Step> steps, int number) {
            var ways = List.of("");
            for (var step : steps) {
                var longer = new ArrayList<String>(step.optional() ? ways : List.of());
                for (var way : ways) {
                    step.choices().forEach(choice -> longer.add(way + choice));
                }
                ways = longer;
            }
            ways.stream().filter(way -> !way.isEmpty()).forEach(way -> tree.add(way, number));
        }

        @Override
        public UnspacedPhrases build() {
            return new UnspacedPhrases(tree.build());
        }
    }

    @Override
    public void find(Tokens text, Met met) {
        for (int token = 0; token < text.count(); token++) {
            for (int at = text.start(token); at < text.end(token); at++) {
                if (at > text.start(token) || !text.isWithinNumber(token)) {
                    tree.walk(text.form(), at, met);
                }
            }
        }
    }
}
