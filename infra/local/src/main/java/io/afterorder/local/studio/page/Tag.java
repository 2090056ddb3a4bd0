package io.afterorder.local.studio.page;

import io.afterorder.local.studio.preview.Preview;
import io.afterorder.local.studio.preview.Status;

/**
 * A status in words; the tone gives it a colour and a sign besides.
 *
 * @param tone one of good, warn, bad, quiet, wait
 */
public record Tag(String words, String tone) {
    public String sign() {
        return switch (tone) {
            case "good" -> "✓";
            case "warn" -> "!";
            case "bad" -> "✕";
            case "wait" -> "◷";
            default -> "–";
        };
    }

    static Tag of(Status status) {
        return new Tag(status.words(), status.tone());
    }

    static Tag of(Preview preview) {
        var status = preview.status();
        return switch (status) {
            case WARNED, BLOCKED -> new Tag(status.words() + " (" + preview.count() + ")", status.tone());
            default -> of(status);
        };
    }

    /** @param label of a follow-up's state, for example {@code SENT} */
    static Tag ofState(String label) {
        return new Tag(label.toLowerCase(java.util.Locale.ROOT), switch (label) {
            case "SENT" -> "good";
            case "BLOCKED", "FAILED" -> "bad";
            case "UNKNOWN" -> "warn";
            case "SKIPPED" -> "quiet";
            default -> "wait";
        });
    }
}
