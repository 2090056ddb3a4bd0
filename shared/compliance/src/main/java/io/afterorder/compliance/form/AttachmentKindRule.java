package io.afterorder.compliance.form;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Lets only instructions, warranty papers and invoices be attached. Communication Guidelines (2020-11). */
final class AttachmentKindRule implements Rule {
    @Override
    public String id() {
        return "attachment.kind";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.attachments(), attachment -> !attachment.isDocument(),
                attachment -> Finding.block(id(), Where.ATTACHMENT, attachment.name(),
                        "Amazon lets you attach instructions, warranty information and invoices, and nothing else.",
                        "Leave this file out; if it is one of the three, declare it as that."));
    }
}
