package io.afterorder.local.ses;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Decides what becomes of a message by its recipient: rules that were set, the first that fits, and else as SES's mailbox
 * simulator does; every other address takes its mail.
 */
public final class MailOutcomes {
    private static final String SIMULATOR = "@simulator.amazonses.com";

    private record Rule(Predicate<String> address, MailOutcome outcome) {}

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    MailOutcomes() {}

    /** Gives mail to the addresses that fit this outcome. Addresses are compared in lower case, without display name. */
    public void when(Predicate<String> address, MailOutcome outcome) {
        rules.add(new Rule(address, outcome));
    }

    MailOutcome of(String recipient) {
        var address = recipient.toLowerCase(Locale.ROOT);
        return rules.stream().filter(rule -> rule.address().test(address)).map(Rule::outcome).findFirst()
                .orElseGet(() -> simulated(address));
    }

    /** Amazon SES developer guide, "Using the mailbox simulator"; a label after "+" is allowed. */
    private static MailOutcome simulated(String address) {
        if (!address.endsWith(SIMULATOR)) {
            return new MailOutcome.Delivered();
        }
        var local = address.substring(0, address.length() - SIMULATOR.length()).replaceFirst("\\+.*", "");
        return switch (local) {
            case "bounce" -> MailOutcome.unknownMailbox();
            case "complaint" -> new MailOutcome.Complained("abuse");
            case "suppressionlist" -> MailOutcome.suppressed();
            // "success", and "ooto", whose out-of-office note comes as mail and not as an event.
            default -> new MailOutcome.Delivered();
        };
    }
}
