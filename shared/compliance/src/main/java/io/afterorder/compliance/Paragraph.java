package io.afterorder.compliance;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A text, and what follows from it alone, whoever writes it to whom: each thing is found when a rule first asks for it,
 * and once, also where the paragraphs of a template are kept from one message to the next.
 */
public final class Paragraph {
    private final String text;
    private final Characters characters;
    private @Nullable Object[] found = new Object[0];

    Paragraph(String text, Characters characters) {
        this.text = text;
        this.characters = characters;
    }

    /** A paragraph by itself, which nothing keeps. */
    public static Paragraph of(String text) {
        return new Paragraph(text, Characters.of(text));
    }

    /**
     * Something that is found in a paragraph.
     *
     * @param <T> is shared by threads: it is never changed once it is made, or may be changed by any of them
     */
    public static final class Trait<T> {
        private static final AtomicInteger COUNT = new AtomicInteger();

        private final int number = COUNT.getAndIncrement();
        private final Function<Paragraph, T> finder;

        private Trait(Function<Paragraph, T> finder) {
            this.finder = finder;
        }

        /** To be made once for all paragraphs, as a constant. */
        public static <T> Trait<T> of(Function<Paragraph, T> finder) {
            return new Trait<>(finder);
        }
    }

    /** What is found here. Threads that ask at the same time may each find it. */
    @SuppressWarnings("unchecked") // a trait's number is its own, and what stands there came from its finder
    public <T> T find(Trait<T> trait) {
        var all = found;
        var known = trait.number < all.length ? all[trait.number] : null;
        if (known == null) {
            known = Objects.requireNonNull(trait.finder.apply(this));
            keep(trait.number, known);
        }
        return (T) known;
    }

    private void keep(int number, Object value) {
        var all = found.length > number ? found : Arrays.copyOf(found, Trait.COUNT.get());
        all[number] = value;
        found = all;
    }

    /** Without markup; blanks folded to one, a line break within the block as {@code \n}. */
    public String text() {
        return text;
    }

    /** What the text is made of. */
    public Characters characters() {
        return characters;
    }
}
