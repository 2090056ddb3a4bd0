package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Lets a message go only from an address that Amazon knows as the seller's. Buyer-Seller Messaging, seller help. */
final class RegisteredSenderRule implements Rule {
    @Override
    public String id() {
        return "sender.not-registered";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return isRegistered(message)
                ? Stream.empty()
                : Stream.of(Finding.block(id(), Where.MESSAGE, message.from(),
                        "Amazon does not know this sender as yours and would not deliver the message.",
                        "Send from an address on your list of approved senders, or add this one there (Seller Central, "
                                + "Messaging Permissions)."));
    }

    private static boolean isRegistered(Message message) {
        var from = MailAddress.of(message.from());
        if (from.domain().isEmpty() || message.seller().isEmpty()) {
            return false;
        }
        for (var sender : message.seller().get().registeredSenders()) {
            if (sender.equals(message.from()) || MailAddress.of(sender).equals(from)) {
                return true;
            }
        }
        return false;
    }
}
