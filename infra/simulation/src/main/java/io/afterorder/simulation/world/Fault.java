package io.afterorder.simulation.world;

/** What can befall a function at a call of AWS. */
public enum Fault {
    FAILS_BEFORE("fails before its work"), FAILS_AFTER("fails after its work"), UNREACHABLE(
            "cannot be reached"), SILENT("works and gives no answer"), THROTTLED("is throttled"), STALLED(
                    "answers late"), TRIED_AGAIN("works, and the SDK tries again"), DIES_BEFORE(
                            "is never made: the function dies"), DIES_AFTER("works, and the function dies");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** What the call does, for example "fails after its work". */
    public String words() {
        return words;
    }
}
