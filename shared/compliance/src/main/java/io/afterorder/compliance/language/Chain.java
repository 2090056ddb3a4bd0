package io.afterorder.compliance.language;

import java.util.Arrays;

/** How far a phrase with gaps has been met: where each part last ended, and where the phrase began. */
final class Chain {
    private final int[] ends;
    private final int[] starts;

    Chain(int parts) {
        ends = new int[parts];
        starts = new int[parts];
        Arrays.fill(ends, -1);
    }

    /** Takes a part; false where the part before it is missing, too far off, or not over yet. */
    boolean take(int part, int start, int end, int reach) {
        if (part == 0) {
            starts[0] = start;
        } else if (ends[part - 1] < 0 || ends[part - 1] > start || start - ends[part - 1] > reach) {
            return false;
        } else {
            starts[part] = starts[part - 1];
        }
        ends[part] = end;
        return true;
    }

    int start() {
        return starts[starts.length - 1];
    }
}
