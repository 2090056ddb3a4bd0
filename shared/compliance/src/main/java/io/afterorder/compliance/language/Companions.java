package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each part of a phrase with gaps, the rarest words of its other parts. "You ... review" begins wherever a text says
 * "you"; only beside a review it is worth a thought. How rare a word is, is taken from the pack: it stands in the more
 * phrases the more common it is.
 */
final class Companions {
    /** For each part, words of which a text must hold one, part after part. */
    private final int[] words;
    private final int[] counts;
    private final int[] from;
    private final long[] bits;
    /** How many numbers of words there are, and 1. */
    private final int size;

    private Companions(int[] words, int[] counts, int size) {
        this.words = words;
        this.counts = counts;
        this.size = size;
        this.from = new int[counts.length + 1];
        this.bits = new long[counts.length];
        for (int part = 0; part < counts.length; part++) {
            from[part + 1] = from[part] + counts[part];
            for (int i = from[part]; i < from[part + 1]; i++) {
                bits[part] |= Meaning.bit(words[i]);
            }
        }
    }

    void write(PackWriter out) throws IOException {
        out.numbers(words);
        out.numbers(counts);
        out.numbers(size);
    }

    static Companions read(PackReader in) {
        return new Companions(in.numbers(), in.numbers(), in.number());
    }

    /** Takes the phrases of a pack. */
    static final class Builder {
        private final Lexicon.Builder lexicon;
        private final List<Gapped> gapped = new ArrayList<>();
        private int[] phrasesWith = new int[1 << 10];
        private int highest;

        private record Gapped(List<List<PackFile.Step>> parts, int number) {}

        Builder(Lexicon.Builder lexicon) {
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
            return new Companions(Arrays.stream(words).flatMapToInt(Arrays::stream).toArray(),
                    Arrays.stream(words).mapToInt(part -> part.length).toArray(), lexicon.size());
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
            if (from[part] == from[part + 1]) {
                return true;
            }
            for (int i = (bits[part] & heldBits) == 0 ? from[part + 1] : from[part]; i < from[part + 1]; i++) {
                if ((held[words[i] >>> 6] & 1L << words[i]) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    Present present() {
        return new Present();
    }
}
