package io.afterorder.compliance;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was made of texts of late. A seller's letters repeat most of their texts, so that what was met twice is kept, in
 * memory only; what is written to one buyer is met once, and is not, if each message asks for a text once.
 *
 * @param <T> is never changed once it is made, or may be changed by any thread
 */
public final class Recent<T> {
    private final int slots;
    /** By hash, what was met twice. Threads may overwrite each other's: what is lost is made again. */
    private final AtomicReferenceArray<@Nullable Kept<T>> kept;
    /** The hashes of the texts that were met last. */
    private final int[] met;

    private record Kept<T>(String text, T made) {}

    /**
     * @param slots how many are kept at most, a power of two
     */
    public Recent(int slots) {
        this.slots = slots;
        this.kept = new AtomicReferenceArray<>(slots);
        this.met = new int[slots];
    }

    /** What was made of a text; null where it is not kept. */
    public @Nullable T of(String text) {
        var known = kept.getAcquire(slot(text.hashCode()));
        return known != null && known.text().equals(text) ? known.made() : null;
    }

    /** Keeps what was made of a text where this is the second time that the text is met, and returns it. */
    public T met(String text, T made) {
        int hash = text.hashCode();
        int slot = slot(hash);
        if (met[slot] == hash) {
            kept.setRelease(slot, new Kept<>(text, made));
        }
        met[slot] = hash;
        return made;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (slots - 1);
    }
}
