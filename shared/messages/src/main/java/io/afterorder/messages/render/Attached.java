package io.afterorder.messages.render;

import io.afterorder.compliance.Attachment;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.port.MailContent;
import io.afterorder.messages.campaign.FileContents;

/**
 * A file that goes with a message.
 *
 * @param contents where its content is read from, which only a message that is sent needs
 */
public record Attached(EnclosedFile file, Enclosure.Kind kind, FileContents contents) {
    MailContent.Attachment forMail() {
        return new MailContent.Attachment(file.name(), file.mediaType(), contents.of(file));
    }

    Attachment forCheck() {
        return new Attachment(file.name(), file.mediaType(), file.bytes(), Attachment.Kind.valueOf(kind.name()));
    }
}
