package io.afterorder.simulation.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** What becomes of a message that SES took, and the kinds of events that tell of it. */
enum Fate {
    DELIVERED("Send", "Delivery"), DELAYED("Send", "DeliveryDelay", "Delivery"), REJECTED("Reject"), COMPLAINED("Send",
            "Delivery", "Complaint"), NO_SUCH_ADDRESS("Send", "Bounce"), MAILBOX_FULL("Send", "Bounce"),
    /** Amazon's relay: the buyer wants no messages. */
    OPTED_OUT("Send", "Bounce"),
    /** Amazon's relay: the message breaks the guidelines. */
    AGAINST_GUIDELINES("Send", "Bounce"),
    /** Amazon's relay: the account may send no proactive messages. */
    ACCOUNT_RESTRICTED("Send", "Bounce");

    /** All but the usual one; what stops the whole account is rarer, so that much goes on. */
    private static final List<Fate> UNUSUAL = List.of(DELAYED, DELAYED, REJECTED, REJECTED, COMPLAINED, COMPLAINED,
            NO_SUCH_ADDRESS, NO_SUCH_ADDRESS, MAILBOX_FULL, OPTED_OUT, OPTED_OUT, AGAINST_GUIDELINES,
            ACCOUNT_RESTRICTED);

    /** Those of a mailbox that is not Amazon's. */
    private static final List<Fate> ELSEWHERE = List.of(DELAYED, REJECTED, COMPLAINED, NO_SUCH_ADDRESS, MAILBOX_FULL);

    private final List<String> events;

    Fate(String... events) {
        this.events = List.of(events);
    }

    static Fate by(Chances chances, String to) {
        if (!chances.oneIn(12)) {
            return DELIVERED;
        }
        return chances.oneOf(AcceptedMail.isRelay(to) ? UNUSUAL : ELSEWHERE);
    }

    List<String> events() {
        return events;
    }

    /** What the stack is to stop once it has heard of an event of a message with this fate. */
    Optional<Stopped> stops(String event) {
        return switch (this) {
            case COMPLAINED -> Optional.of(Stopped.ADDRESS).filter(_ -> event.equals("Complaint"));
            case NO_SUCH_ADDRESS -> Optional.of(Stopped.ADDRESS).filter(_ -> event.equals("Bounce"));
            case OPTED_OUT -> Optional.of(Stopped.BUYER).filter(_ -> event.equals("Bounce"));
            case AGAINST_GUIDELINES -> Optional.of(Stopped.TEMPLATE).filter(_ -> event.equals("Bounce"));
            case ACCOUNT_RESTRICTED -> Optional.of(Stopped.ACCOUNT).filter(_ -> event.equals("Bounce"));
            case DELIVERED, DELAYED, REJECTED, MAILBOX_FULL -> Optional.empty();
        };
    }

    /** The record of the bounce as SES publishes it. */
    ObjectNode bounce(String to) {
        var passing = this == MAILBOX_FULL;
        var bounce = JsonNodeFactory.instance.objectNode().put("bounceType", passing ? "Transient" : "Permanent")
                .put("bounceSubType", passing ? "MailboxFull" : "General");
        bounce.putArray("bouncedRecipients").addObject().put("emailAddress", to)
                .put("status", passing ? "4.2.2" : "5.1.1").put("diagnosticCode", diagnosis());
        return bounce;
    }

    private String diagnosis() {
        return "smtp; 550 " + switch (this) {
            case OPTED_OUT -> "5.7.1 The buyer opted out from receiving this message";
            case AGAINST_GUIDELINES -> "5.7.1 This message was not sent as it did not meet the Buyer-Seller Messaging"
                    + " communication guidelines.";
            case ACCOUNT_RESTRICTED -> "5.7.1 Your account was restricted from sending proactive messages.";
            case MAILBOX_FULL -> "4.2.2 mailbox full";
            case DELIVERED, DELAYED, REJECTED, COMPLAINED, NO_SUCH_ADDRESS -> "5.1.1 user unknown";
        };
    }
}
