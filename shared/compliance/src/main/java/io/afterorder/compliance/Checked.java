package io.afterorder.compliance;

import io.afterorder.domain.port.Clearance;
import io.afterorder.domain.port.MailContent;

import java.util.List;
import java.util.Optional;

/** What the check says of a message that is about to be dispatched. */
public sealed interface Checked {
    Verdict verdict();

    /** It may go, as it is and no otherwise. */
    record Cleared(Verdict verdict, Clearance clearance) implements Checked {}

    record Forbidden(Verdict verdict) implements Checked {}

    /**
     * Checks a message. This is the only way to a {@link Clearance}.
     *
     * @param message what the rules look at
     * @param content what will be dispatched
     * @throws IllegalArgumentException where the two are not the same message
     */
    static Checked of(Policy policy, Message message, MailContent content) {
        if (!isSame(message, content)) {
            throw new IllegalArgumentException("the message that is checked is not the one to be dispatched");
        }
        var verdict = policy.check(message);
        return verdict.passes()
                ? new Cleared(verdict, new Passed(verdict.policy(), content.hash()))
                : new Forbidden(verdict);
    }

    private static boolean isSame(Message message, MailContent content) {
        return message.from().equals(content.from().value()) && message.to().equals(content.to().value())
                && message.subject().equals(content.subject()) && message.html().equals(content.html())
                && message.text().equals(Optional.of(content.text())) && message.headers().equals(content.headers())
                && message.attachments().stream().map(Checked::mark).toList()
                        .equals(content.attachments().stream().map(Checked::mark).toList());
    }

    private static List<Object> mark(Attachment attachment) {
        return List.of(attachment.name(), attachment.type(), attachment.bytes());
    }

    private static List<Object> mark(MailContent.Attachment attachment) {
        return List.of(attachment.name(), attachment.mediaType(), (long) attachment.content().length);
    }
}
