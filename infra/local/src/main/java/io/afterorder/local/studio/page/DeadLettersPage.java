package io.afterorder.local.studio.page;

import io.afterorder.local.run.DeadLetterResult;
import io.javalin.http.Context;

import java.time.Instant;

/** What failed for good, and why. */
public final class DeadLettersPage {
    private final Site site;

    public DeadLettersPage(Site site) {
        this.site = site;
    }

    record Letter(String reason, String where, String when, String body) {
        static Letter of(DeadLetterResult letter, Instant sentAt) {
            return new Letter(letter.reason(), letter.where(), Times.words(sentAt), letter.body());
        }
    }

    public void show(Context context) {
        site.showWithStack(context, "Dead letters", stack -> site.show(context, "Dead letters", "Dead letters",
                "dead-letters", stack.deadLetters().stream()
                        .map(held -> Letter.of(DeadLetterResult.read(held.body()), held.sentAt())).toList()));
    }
}
