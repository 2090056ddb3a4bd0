package io.afterorder.compliance.direct;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.form.MailAddress;

import java.util.stream.Stream;

/** Bars letters of one's own to addresses that Amazon gave out. Amazon Data Protection Policy: only to fulfil orders. */
final class AmazonDataRule implements Rule {
    @Override
    public String id() {
        return "direct.amazon-data";
    }

    @Override
    public Stream<Finding> check(Message message) {
        if (!MailAddress.of(message.to()).isRelay()) {
            return Stream.empty();
        }
        return Stream.of(Finding.block(id(), Where.MESSAGE, message.to(),
                "This address is Amazon's, given to you for one order; using it for letters of your own breaks the "
                        + "agreement with Amazon.",
                "Write to an address that the customer gave you, in your own shop or in person."));
    }
}
