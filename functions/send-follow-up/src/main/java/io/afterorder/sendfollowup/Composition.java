package io.afterorder.sendfollowup;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Clearance;
import io.afterorder.domain.port.MailContent;

import java.util.List;
import java.util.Locale;

/** What came of writing a message. */
sealed interface Composition {
    /** It was written, and it passed. */
    record Ready(Channel channel, MailContent content, Locale locale, Clearance clearance) implements Composition {}

    /** It was written, and the rules forbid it. */
    record Forbidden(List<Reason> findings, String policy) implements Composition {}

    /** It cannot be written for this order, for example in the buyer's language. */
    record Unwritten(Reason reason) implements Composition {}
}
