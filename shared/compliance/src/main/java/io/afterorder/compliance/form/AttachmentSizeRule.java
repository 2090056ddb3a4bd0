package io.afterorder.compliance.form;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Limits;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars attachments that are too big together. Buyer-Seller Messaging, seller help: 10 MB. */
final class AttachmentSizeRule implements Rule {
    private static final double MEGABYTE = 1024.0 * 1024;

    private final Limits limits;

    AttachmentSizeRule(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "attachment.size";
    }

    @Override
    public Stream<Finding> check(Message message) {
        double bytes = 0;
        for (var attachment : message.attachments()) {
            bytes += attachment.bytes();
        }
        if (bytes <= limits.attachmentBytes()) {
            return Stream.empty();
        }
        var names = String.join(", ", message.attachments().stream().map(Attachment::name).toList());
        return Stream.of(Finding.block(id(), Where.ATTACHMENT, names,
                "The attachments have " + megabytes(bytes) + " MB in all; "
                        + megabytes((double) limits.attachmentBytes())
                        + " MB may go with one message.",
                "Make the files smaller, or leave out what the buyer does not need."));
    }

    /** Rounded up, so that one byte too many does not read like the size that is allowed. */
    private static String megabytes(double bytes) {
        return String.valueOf(Math.ceil(10 * bytes / MEGABYTE) / 10);
    }
}
