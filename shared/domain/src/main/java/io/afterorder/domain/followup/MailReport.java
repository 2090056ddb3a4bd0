package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;

import java.time.Instant;

/** What the mail service reported of a follow-up's message after it had taken it. */
public sealed interface MailReport {
    Instant at();

    /** The receiving mail server took it. For a relay address that is Amazon's, which may still turn it away. */
    record Delivered(Instant at) implements MailReport {}

    /** The mail service keeps trying. */
    record Delayed(Instant at, Reason reason) implements MailReport {}

    /** It was turned away: the reason says whether for good, and whether for the address, the message or the account. */
    record Bounced(Instant at, Reason reason) implements MailReport {}

    /** The buyer reported it as unwanted. */
    record Complained(Instant at, Reason reason) implements MailReport {}
}
