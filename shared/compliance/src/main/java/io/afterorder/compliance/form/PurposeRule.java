package io.afterorder.compliance.form;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Purposes;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Lets a message go only for a permitted purpose. Communication Guidelines (2020-11), "Permitted Messages". */
final class PurposeRule implements Rule {
    @Override
    public String id() {
        return "purpose.not-permitted";
    }

    @Override
    public Stream<Finding> check(Message message) {
        if (Purposes.permitted(message.purpose(), message.channel())) {
            return Stream.empty();
        }
        return Stream.of(Finding.block(id(), Where.MESSAGE, message.purpose(),
                message.channel() == Channel.AMAZON
                        ? "Amazon permits no message for this purpose: it sends confirmations itself and bars marketing."
                        : "This purpose is none that Afterorder knows, so no rule can say that it is permitted.",
                "Choose the purpose that the message serves, such as ORDER_ISSUE, INVOICE or REVIEW_REQUEST; "
                        + "if none fits, do not send it."));
    }
}
