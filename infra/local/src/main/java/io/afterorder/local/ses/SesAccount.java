package io.afterorder.local.ses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The state of the account at SES, which tests set: whether it may send, how fast, from whom. Fresh, it may send from any
 * address as fast as it likes.
 */
public final class SesAccount {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private volatile boolean suspended;
    private volatile boolean paused;
    private volatile boolean mailFromVerified = true;
    private volatile double maxSendRate = Double.POSITIVE_INFINITY;
    private volatile double max24HourSend = Double.POSITIVE_INFINITY;
    private volatile Set<String> identities = Set.of();
    /** Configuration sets, and whether each may send. */
    private final Map<String, Boolean> configurationSets = new ConcurrentHashMap<>();

    SesAccount() {}

    /** Whether Amazon has shut the account down for good. */
    public void suspend(boolean on) {
        suspended = on;
    }

    /** Whether sending is paused for the account. */
    public void pause(boolean on) {
        paused = on;
    }

    /** Whether the custom MAIL FROM domain has its MX record. */
    public void mailFromVerified(boolean verified) {
        mailFromVerified = verified;
    }

    /** The most recipients a second, by the stack's clock. */
    public void maxSendRate(double perSecond) {
        maxSendRate = perSecond;
    }

    /** The most recipients in 24 hours, by the stack's clock. */
    public void max24HourSend(double recipients) {
        max24HourSend = recipients;
    }

    /** The addresses and domains that may send; none means any. */
    public void verifiedIdentities(Set<String> addressesAndDomains) {
        identities = Set.copyOf(addressesAndDomains);
    }

    /** Creates a configuration set as a template declares it. Returns false where it was there. */
    public boolean createConfigurationSet(String name, boolean sendingEnabled) {
        return configurationSets.putIfAbsent(name, sendingEnabled) == null;
    }

    boolean hasConfigurationSet(String name) {
        return configurationSets.containsKey(name);
    }

    boolean maySend(String configurationSet) {
        return configurationSets.getOrDefault(configurationSet, true);
    }

    boolean sendingEnabled() {
        return !paused && !suspended;
    }

    boolean suspended() {
        return suspended;
    }

    double maxSendRate() {
        return maxSendRate;
    }

    double max24HourSend() {
        return max24HourSend;
    }

    void checkState() {
        if (suspended) {
            throw SesErrors.suspended("The account's ability to send email has been permanently restricted.");
        }
        if (paused) {
            throw SesErrors.paused("Email sending is paused for your account.");
        }
        if (!mailFromVerified) {
            throw SesErrors
                    .mailFromNotVerified("The custom MAIL FROM domain is not verified: its MX record is missing.");
        }
    }

    void check(Envelope envelope, String region) {
        var set = envelope.configurationSet();
        if (!set.isEmpty() && !hasConfigurationSet(set)) {
            throw SesErrors.notFound("Configuration set <" + set + "> does not exist.");
        }
        if (!set.isEmpty() && !maySend(set)) {
            throw SesErrors.paused("Email sending is disabled for configuration set <" + set + ">.");
        }
        var sender = envelope.from().getAddress().toLowerCase(Locale.ROOT);
        if (!identities.isEmpty() && !identities.contains(sender)
                && !identities.contains(sender.substring(sender.lastIndexOf('@') + 1))) {
            throw SesErrors
                    .rejected("Email address is not verified. The following identities failed the check in region "
                            + region.toUpperCase(Locale.ROOT) + ": " + sender);
        }
    }

    void checkRate(List<AcceptedMail> mails, int recipients, Instant now) {
        if (sent(mails, now, SECOND) + recipients > maxSendRate) {
            throw SesErrors.tooMany("Maximum sending rate exceeded.");
        }
        if (sent(mails, now, DAY) + recipients > max24HourSend) {
            throw SesErrors.limitExceeded("Daily message quota exceeded.");
        }
    }

    long sentLast24Hours(List<AcceptedMail> mails, Instant now) {
        return sent(mails, now, DAY);
    }

    private static long sent(List<AcceptedMail> mails, Instant now, Duration within) {
        return mails.stream().filter(mail -> mail.sentAt().isAfter(now.minus(within)))
                .mapToLong(AcceptedMail::recipients).sum();
    }
}
