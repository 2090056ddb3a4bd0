package io.afterorder.local.ses;

import java.time.Duration;

/** What becomes of a message at one recipient. */
public sealed interface MailOutcome {
    /** The recipient's mail server takes it. */
    record Delivered() implements MailOutcome {}

    /**
     * The recipient's mail server, or SES itself, turns it away for good.
     *
     * @param type Permanent, Transient or Undetermined
     * @param subType for example General, NoEmail, Suppressed, MailboxFull
     * @param status the SMTP status, for example 5.1.1
     * @param diagnostic what the mail server said
     */
    record Bounced(String type, String subType, String status, String diagnostic) implements MailOutcome {}

    /**
     * It is delivered, and the recipient reports it.
     *
     * @param feedbackType for example abuse
     */
    record Complained(String feedbackType) implements MailOutcome {}

    /** SES accepts it and then finds a virus in it. */
    record Rejected(String reason) implements MailOutcome {}

    /** SES accepts it and then cannot put it together from its template. */
    record NotRendered(String error) implements MailOutcome {}

    /** It cannot be delivered for a while, and then it is. */
    record Delayed(Duration by) implements MailOutcome {}

    /** An address that does not exist. */
    static MailOutcome unknownMailbox() {
        return new Bounced("Permanent", "General", "5.1.1", "smtp; 550 5.1.1 user unknown");
    }

    /** Amazon's relay turns it away, as the buyer wants no messages. */
    static MailOutcome buyerOptedOut() {
        return relayed("The buyer opted out from receiving this message, for more details see the help pages.");
    }

    /** Amazon's relay turns it away, as it finds fault with it. */
    static MailOutcome blocked() {
        return relayed(
                "This message was not sent as it did not meet the Buyer-Seller Messaging communication guidelines.");
    }

    /** Amazon's relay turns it away, as it does every proactive message of the account. */
    static MailOutcome accountRestricted() {
        return relayed("This message was not delivered because your account was restricted from sending proactive"
                + " messages.");
    }

    private static MailOutcome relayed(String words) {
        return new Bounced("Permanent", "General", "5.7.1", "smtp; 550 5.7.1 " + words);
    }

    /** An address that SES does not deliver to, because it bounced before. */
    static MailOutcome suppressed() {
        return new Bounced("Permanent", "Suppressed", "5.1.1",
                "Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an"
                        + " invalid address.");
    }
}
