package io.afterorder.local.ses;

import io.afterorder.local.http.AwsAccount;
import jakarta.mail.internet.InternetAddress;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import static io.afterorder.local.ses.SesErrors.badRequest;

/** Accepts messages: checks what the account may send, writes the message, and plans its events. */
final class MailDesk {
    /** SES v2's largest message, with its attachments and encodings. */
    private static final int MAX_MESSAGE_BYTES = 40 * 1024 * 1024;

    private final AwsAccount aws;
    private final SesAccount account;
    private final MailOutcomes outcomes;
    private final Outbox outbox;
    private final InstantSource clock;

    MailDesk(AwsAccount aws, SesAccount account, MailOutcomes outcomes, Outbox outbox, InstantSource clock) {
        this.aws = aws;
        this.account = account;
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes a message; it is on disk when its id is returned. */
    synchronized String accept(MailRequest request) {
        var sentAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = messageId(sentAt);
        var message = MimeMail.of(request, "<" + id + "@" + mailDomain() + ">", sentAt);
        var envelope = Envelope.of(request, message);
        account.check(envelope, aws.region());
        account.checkRate(outbox.all(), envelope.recipients().size(), sentAt);
        var eml = MimeMail.bytes(message);
        if (eml.length > MAX_MESSAGE_BYTES) {
            throw badRequest("Message length is more than " + MAX_MESSAGE_BYTES + " bytes long: '" + eml.length + "'.");
        }
        // SES publishes events through a configuration set only.
        var events = envelope.configurationSet().isEmpty()
                ? List.<AcceptedMail.PendingEvent>of()
                : new MailEvents(aws, id, sentAt, envelope.configurationSet(),
                        MailObject.of(aws, id, sentAt, envelope, message)).of(envelope.recipients(), outcomes);
        outbox.accept(eml, sequence -> new AcceptedMail(sequence, id, envelope.from().toUnicodeString(),
                addresses(envelope.to()), addresses(envelope.copies()), envelope.tags(), envelope.configurationSet(),
                sentAt, events));
        return id;
    }

    private static List<String> addresses(List<InternetAddress> addresses) {
        return addresses.stream().map(InternetAddress::getAddress).toList();
    }

    private static String messageId(Instant sentAt) {
        return "%016x-%s-000000".formatted(sentAt.toEpochMilli(), UUID.randomUUID());
    }

    private String mailDomain() {
        return (aws.region().equals("us-east-1") ? "email" : aws.region()) + ".amazonses.com";
    }
}
