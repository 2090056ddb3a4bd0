package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each part of a phrase with gaps, the rarest words of its other parts. "You ... review" begins wherever a text says
 * "you"; only beside a review it is worth a thought. How rare a word is, is taken from the pack: it stands in the more
 * phrases the more common it is.
 */
final class Companions {
    /** By part: words of which a text must hold one; none for a whole phrase. */
    private final int[][] words;
    private final long[] bits;
    private final int size;

    private Companions(int[][] words, int size) {
        this.words = words;
        this.size = size;
        this.bits = Arrays.stream(words).mapToLong(Companions::bits).toArray();
    }

    private static long bits(int... words) {
        return Arrays.stream(words).mapToLong(Meaning::bit).reduce(0, (one, other) -> one | other);
    }

    /** Takes the phrases of a pack. */
    static final class Builder {
        private final Lexicon lexicon;
        private final List<Gapped> gapped = new ArrayList<>();
        private int[] phrasesWith = new int[1 << 10];
        private int highest;

        private record Gapped(List<List<PackFile.Step>> parts, int number) {}

        Builder(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        void add(List<List<PackFile.Step>> parts, int number) {
            highest = number + parts.size() - 1;
            for (var part : parts) {
                part.forEach(step -> step.choices().forEach(this::count));
            }
            if (parts.size() > 1) {
                gapped.add(new Gapped(parts, number));
            }
        }

        private void count(String choice) {
            for (var word : choice.split(" ")) {
                int number = lexicon.number(word);
                if (number >= phrasesWith.length) {
                    phrasesWith = Arrays.copyOf(phrasesWith, 2 * number);
                }
                phrasesWith[number]++;
            }
        }

        Companions build() {
            var words = new int[highest + 1][];
            Arrays.fill(words, new int[0]);
            for (var phrase : gapped) {
                for (int part = 0; part < phrase.parts().size(); part++) {
                    words[phrase.number() + part] = rarestBeside(phrase.parts(), part);
                }
            }
            return new Companions(words, lexicon.size());
        }

        private int[] rarestBeside(List<List<PackFile.Step>> parts, int part) {
            int[] rarest = {};
            long least = Long.MAX_VALUE;
            for (int other = 0; other < parts.size(); other++) {
                for (var step : other == part ? List.<PackFile.Step>of() : parts.get(other)) {
                    var words = step.choices().stream().mapToInt(this::rarest).toArray();
                    long common = Arrays.stream(words).mapToLong(this::commonness).sum();
                    if (!step.optional() && common < least) {
                        rarest = words;
                        least = common;
                    }
                }
            }
            return rarest;
        }

        /** "Don't" is two words. */
        private int rarest(String choice) {
            int rarest = 0;
            for (var word : choice.split(" ")) {
                int number = lexicon.number(word);
                rarest = rarest == 0 || commonness(number) < commonness(rarest) ? number : rarest;
            }
            return rarest;
        }

        private long commonness(int word) {
            return (long) phrasesWith[word] * phrasesWith[word];
        }
    }

    /** The words that a text holds. */
    final class Present {
        private final long[] held = new long[(size >>> 6) + 1];
        private long heldBits;

        void add(Meaning meaning) {
            heldBits |= meaning.bits();
            for (int i = 0; i < meaning.count(); i++) {
                held[meaning.number(i) >>> 6] |= 1L << meaning.number(i);
            }
        }

        /** Whether the text may hold the parts beside one; always true of a whole phrase. */
        boolean mayHoldOthersOf(int part) {
            if (words[part].length == 0) {
                return true;
            }
            if ((bits[part] & heldBits) != 0) {
                for (int word : words[part]) {
                    if ((held[word >>> 6] & 1L << word) != 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    Present present() {
        return new Present();
    }
}
