package io.afterorder.domain.port;

import io.afterorder.domain.Reason;

/** What a service answered to a message handed over. */
public sealed interface Handover {
    /** It took the message. */
    record Accepted(String messageId) implements Handover {}

    /** It did not, for now: too much at once, or no connection. It was not sent; try later. */
    record Busy(Reason reason) implements Handover {}

    /** It will not take this message, ever. It was not sent. */
    record Refused(Reason reason) implements Handover {}

    /** It takes no message at all from this account. It was not sent; an operator must look. */
    record Closed(Reason reason) implements Handover {}

    /** No answer that can be trusted: it may have been sent. */
    record InDoubt(Reason reason) implements Handover {}
}
