package io.afterorder.local.studio.page;

import io.afterorder.local.ses.SentMail;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every mail as it was sent. */
public final class OutboxPage {
    private final Site site;

    public OutboxPage(Site site) {
        this.site = site;
    }

    record Row(String subject, String link, String to, String sent) {}

    record Mail(String subject, String from, String to, String sent, String text, String frame, String raw,
            List<Map.Entry<String, String>> headers, List<String> attachments) {}

    public void show(Context context) {
        site.showWithStack(context, "Outbox", stack -> site.show(context, "Outbox", "Outbox", "outbox",
                stack.mails().stream().sorted(Comparator.comparing(SentMail::sentAt).reversed())
                        .map(mail -> new Row(mail.subject(), FollowUpLinks.mail(mail.messageId()),
                                String.join(", ", mail.to()), Times.words(mail.sentAt())))
                        .toList()));
    }

    public void showMail(Context context) {
        site.showWithStack(context, "Outbox", stack -> mail(context, stack).ifPresentOrElse(
                mail -> site.show(context, "Outbox", "Mail: " + mail.subject(), "mail", view(mail)),
                () -> site.notThere(context, "Outbox", "There is no such mail in the outbox.")));
    }

    /** The mail as it went over the wire. */
    public void sendRaw(Context context) {
        site.showWithStack(context, "Outbox", stack -> mail(context, stack).ifPresentOrElse(
                mail -> context.contentType("text/plain; charset=utf-8").result(raw(mail)),
                () -> site.notThere(context, "Outbox", "There is no such mail in the outbox.")));
    }

    private static Optional<SentMail> mail(Context context, RunningStack stack) {
        var id = context.pathParam("id");
        return stack.mails().stream().filter(mail -> mail.messageId().equals(id)).findFirst();
    }

    private static Mail view(SentMail mail) {
        return new Mail(mail.subject(), mail.from(), String.join(", ", mail.to()), Times.words(mail.sentAt()),
                mail.text(), mail.html().isEmpty() ? "" : Link.to("/frame/outbox/" + mail.messageId()),
                Link.to("/outbox/" + mail.messageId() + "/raw"),
                mail.headers().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                mail.attachments().stream()
                        .map(file -> file.fileName() + " (" + file.contentType() + ", " + file.size() + " bytes)")
                        .toList());
    }

    private static byte[] raw(SentMail mail) {
        try {
            return Files.readAllBytes(mail.eml());
        } catch (IOException e) {
            throw new UncheckedIOException("the mail " + mail.messageId() + " cannot be read", e);
        }
    }
}
