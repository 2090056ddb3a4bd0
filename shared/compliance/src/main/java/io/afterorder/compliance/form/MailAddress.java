package io.afterorder.compliance.form;

import io.afterorder.domain.Marketplace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address of a header, with or without a name before it.
 *
 * @param local what stands before the at sign, in lower case
 * @param domain what stands behind it, in lower case; empty where it is no address
 */
public record MailAddress(String local, String domain) {
    private static final Pattern NO_REPLY = Pattern.compile("(?:do-?not|dont|no)[-_.]?(?:reply|answer|response).*+");
    private static final String RELAY = "marketplace.amazon.";
    private static final Set<String> RELAY_DOMAINS = Arrays.stream(Marketplace.values()).map(Marketplace::relayDomain)
            .collect(Collectors.toUnmodifiableSet());
    /** Of any marketplace, and nobody's who merely begins so, as {@code marketplace.amazon.example.com}. */
    private static final Pattern RELAY_DOMAIN = Pattern
            .compile("(?:[a-z0-9-]+\\.)*marketplace\\.amazon\\.(?:com|(?:com?\\.)?[a-z]{2})");

    public static MailAddress of(String header) {
        var address = header.strip();
        int open = address.lastIndexOf('<');
        int close = address.lastIndexOf('>');
        address = open >= 0 && close > open ? address.substring(open + 1, close).strip() : address;
        int at = address.indexOf('@');
        boolean single = at > 0 && at == address.lastIndexOf('@') && address.indexOf(',') < 0
                && address.indexOf(' ') < 0;
        return single
                ? new MailAddress(address.substring(0, at).toLowerCase(Locale.ROOT),
                        address.substring(at + 1).toLowerCase(Locale.ROOT))
                : new MailAddress("", "");
    }

    /** Whether it is an address that Amazon gave a buyer, of any marketplace. */
    public boolean isRelay() {
        return RELAY_DOMAINS.contains(domain)
                || (domain.contains(RELAY) && RELAY_DOMAIN.matcher(domain).matches());
    }

    boolean isNoReply() {
        return (local.startsWith("no") || local.startsWith("do")) && NO_REPLY.matcher(local).matches();
    }
}
