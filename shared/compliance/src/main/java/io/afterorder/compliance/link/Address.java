package io.afterorder.compliance.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link leads, read from any string.
 *
 * @param written as it stands in the message, without blanks around it
 * @param scheme in lower case; empty where there is none
 * @param host in lower case, without user info and port; empty where there is none
 * @param rest path, query and fragment of an address with a host; all after the scheme where there is none
 */
public record Address(String written, String scheme, String host, String rest) {
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]{0,30}+):");
    private static final Pattern END_OF_HOST = Pattern.compile("[/?#]");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]{1,63}+\\.)++[\\p{L}\\p{N}-]{2,63}+");
    private static final Pattern NUMERIC_HOST = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
    private static final Set<String> WEB = Set.of("http", "https", "ftp");
    private static final Set<String> OTHER_WORKING = Set.of("mailto", "tel", "sms", "callto", "cid", "mid");
    /** Longer than any client follows; what comes after is not looked at. */
    private static final int LONGEST = 8_000;

    public static Address of(String href) {
        var written = href.strip();
        var looked = written.substring(0, Math.min(written.length(), LONGEST));
        var scheme = SCHEME.matcher(looked);
        if (!scheme.find()) {
            return new Address(looked, "", "", looked);
        }
        var name = scheme.group(1).toLowerCase(Locale.ROOT);
        var after = looked.substring(scheme.end());
        if (!WEB.contains(name) || !after.startsWith("//")) {
            return new Address(looked, name, "", after);
        }
        var end = END_OF_HOST.matcher(after);
        int hostEnd = end.find(2) ? end.start() : after.length();
        return new Address(looked, name, host(after.substring(2, hostEnd)), after.substring(hostEnd));
    }

    private static String host(String authority) {
        var host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT).strip();
        int port = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Whether it leads to a page of the web. */
    public boolean isWeb() {
        return hasWorkingHost();
    }

    public boolean isInsecure() {
        return scheme.equals("http") && isWeb();
    }

    /** Why the link cannot work; empty where it can. */
    Optional<String> defect() {
        if (OTHER_WORKING.contains(scheme)) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return Optional.of("it leads nowhere");
        }
        if (scheme.isEmpty()) {
            return written.length() > 1 && written.startsWith("#")
                    ? Optional.empty()
                    : Optional.of("it is not a whole address: a mail client does not know which site it belongs to");
        }
        if (!WEB.contains(scheme)) {
            return Optional.of("mail clients do not open \"" + scheme + ":\" links");
        }
        if (!hasWorkingHost()) {
            return Optional.of("it names no site");
        }
        if (written.chars().anyMatch(c -> Character.isWhitespace(c) || c == '\\')) {
            return Optional.of("it has a blank in it, where a mail client ends the link");
        }
        return Shorteners.include(host)
                ? Optional.of("it hides where it leads behind a link shortener")
                : Optional.empty();
    }

    private boolean hasWorkingHost() {
        return host.length() <= 253 && (HOST.matcher(host).matches() || NUMERIC_HOST.matcher(host).matches());
    }
}
