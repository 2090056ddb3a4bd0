package io.afterorder.local.studio.page;

import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.run.DeadLetterResult;
import io.javalin.http.Context;

/** What failed for good, and why. */
public final class DeadLettersPage {
    private final Site site;

    public DeadLettersPage(Site site) {
        this.site = site;
    }

    record Letter(String reason, String where, String when, String body, String again) {
        static Letter of(HeldMessage held) {
            var letter = DeadLetterResult.read(held.body());
            return new Letter(letter.reason(), letter.where(), Times.words(held.sentAt()), letter.body(),
                    Link.to("/try", "letter", held.id()));
        }
    }

    public void show(Context context) {
        site.showWithStack(context, "Dead letters", stack -> site.show(context, "Dead letters", "Dead letters",
                "dead-letters", stack.deadLetters().stream()
                        .map(Letter::of).toList()));
    }
}
