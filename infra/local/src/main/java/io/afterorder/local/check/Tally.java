package io.afterorder.local.check;

/** How often a rule was right: found where it should be, missed, and found where it should not be. */
final class Tally {
    private int hits;
    private int misses;
    private int falseAlarms;

    void count(boolean expected, boolean found) {
        hits += expected && found ? 1 : 0;
        misses += expected && !found ? 1 : 0;
        falseAlarms += !expected && found ? 1 : 0;
    }

    int hits() {
        return hits;
    }

    int misses() {
        return misses;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    /** The share of its alarms that were right; 1 where it gave none. */
    double precision() {
        return share(hits, falseAlarms);
    }

    /** The share of what it should find that it found; 1 where there was nothing to find. */
    double recall() {
        return share(hits, misses);
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
}
