package io.afterorder.local.studio.preview;

/** How a template does, in a seller's words. */
public enum Status {
    PASSES("passes", "good"), WARNED("passes, with warnings", "warn"), BLOCKED("would be blocked", "bad"), BROKEN(
            "cannot be written", "bad"), NOTHING("nothing to say", "quiet"), MISSING("not written yet", "quiet");

    private final String words;
    private final String tone;

    Status(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    /** The look of it, beside the words. */
    public String tone() {
        return tone;
    }
}
