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
    private static final int BITS = 256;
    private static final int LONGS = BITS / Long.SIZE;

    /** For each part, the words of which a text must hold one, hashed to {@link #BITS}; none for a whole phrase. */
    private final long[] bits;

    private Companions(long[] bits) {
        this.bits = bits;
    }

    void write(PackWriter out) throws IOException {
        out.bits(bits);
    }

    static Companions read(PackReader in) {
        return new Companions(in.bits());
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
            var bits = new long[LONGS * (highest + 1)];
            for (var phrase : gapped) {
                for (int part = 0; part < phrase.parts().size(); part++) {
                    for (int word : rarestBeside(phrase.parts(), part)) {
                        bits[LONGS * (phrase.number() + part) + place(word)] |= Meaning.bit(word);
                    }
                }
            }
            return new Companions(bits);
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

    /** Which of the longs a word's bit lies in. */
    private static int place(int word) {
        return (word >>> 6) & (LONGS - 1);
    }

    /** The words that a text holds. */
    final class Present {
        private final long[] held = new long[LONGS];

        void add(Meaning meaning) {
            for (int i = 0; i < meaning.count(); i++) {
                held[place(meaning.number(i))] |= Meaning.bit(meaning.number(i));
            }
        }

        /** Whether the text may hold the parts beside one; always true of a whole phrase. It may say yes for nothing. */
        boolean mayHoldOthersOf(int part) {
            long wanted = 0;
            for (int i = 0; i < LONGS; i++) {
                long some = bits[LONGS * part + i];
                if ((some & held[i]) != 0) {
                    return true;
                }
                wanted |= some;
            }
            return wanted == 0;
        }
    }

    Present present() {
        return new Present();
    }
}
