package io.afterorder.aws.ses;

import io.afterorder.aws.AwsClients;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Mail;
import io.afterorder.domain.port.MailContent;
import io.afterorder.domain.port.Mailer;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentDisposition;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentTransferEncoding;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

import java.time.Duration;

/** Hands messages to SES, each once: SendEmail has no token by which SES would know a second try again. */
public final class SesMailer implements Mailer {
    /** Well within the lease of a claim, so that nobody else sends while this answer is still awaited. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final String CHARSET = "UTF-8";

    private final SesV2Client client;
    private final String configurationSet;

    /** @param configurationSet whose events say what became of each message, and which must not track opens or clicks */
    public SesMailer(SesV2Client client, String configurationSet) {
        this.client = client;
        this.configurationSet = configurationSet;
    }

    /** A client that never tries again by itself. */
    public static SesV2Client client(AwsClients clients) {
        return clients.open(SesV2Client.builder(), "SESV2",
                settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(PATIENCE));
    }

    @Override
    public Handover send(Mail mail) {
        var injection = HeaderInjection.in(mail.content());
        if (injection.isPresent()) {
            return new Handover.Refused(injection.get());
        }
        try {
            return new Handover.Accepted(client.sendEmail(request(mail)).messageId());
        } catch (SdkException e) {
            return FailedHandover.of(e);
        }
    }

    private SendEmailRequest request(Mail mail) {
        var content = mail.content();
        return SendEmailRequest.builder().fromEmailAddress(content.from().value())
                .destination(to -> to.toAddresses(content.to().value()))
                .content(simple -> simple.simple(message(content)))
                .configurationSetName(configurationSet)
                .emailTags(FollowUpTags.of(mail.key(), mail.attempt(), mail.variant()).values().entrySet().stream()
                        .map(tag -> MessageTag.builder().name(tag.getKey()).value(tag.getValue()).build()).toList())
                .build();
    }

    private static Message message(MailContent content) {
        var body = Body.builder().text(text(content.text()));
        content.html().ifPresent(html -> body.html(text(html)));
        var message = Message.builder().subject(text(content.subject())).body(body.build());
        if (!content.headers().isEmpty()) {
            message.headers(content.headers().entrySet().stream()
                    .map(header -> MessageHeader.builder().name(header.getKey()).value(header.getValue()).build())
                    .toList());
        }
        if (!content.attachments().isEmpty()) {
            message.attachments(content.attachments().stream().map(SesMailer::attachment).toList());
        }
        return message.build();
    }

    private static Attachment attachment(MailContent.Attachment attachment) {
        return Attachment.builder().fileName(attachment.name()).contentType(attachment.mediaType())
                .contentDisposition(AttachmentContentDisposition.ATTACHMENT)
                .contentTransferEncoding(AttachmentContentTransferEncoding.BASE64)
                .rawContent(SdkBytes.fromByteArray(attachment.content())).build();
    }

    private static Content text(String data) {
        return Content.builder().data(data).charset(CHARSET).build();
    }
}
