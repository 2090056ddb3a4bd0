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
 * @param isWeb whether it leads to a page of the web
 */
public record Address(String written, String scheme, String host, String rest, boolean isWeb) {
    private static final int LONGEST_SCHEME = 31;
    private static final int LONGEST_LABEL = 63;
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]{1,63}+\\.)++[\\p{L}\\p{N}-]{2,63}+");
    private static final Pattern NUMERIC_HOST = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
    private static final Set<String> WEB = Set.of("http", "https", "ftp");
    private static final Set<String> OTHER_WORKING = Set.of("mailto", "tel", "sms", "callto", "cid", "mid");
    /** Longer than any client follows; what comes after is not looked at. */
    private static final int LONGEST = 8_000;

    public static Address of(String href) {
        var written = href.strip();
        var looked = written.substring(0, Math.min(written.length(), LONGEST));
        int colon = endOfScheme(looked);
        if (colon < 0) {
            return new Address(looked, "", "", looked, false);
        }
        var name = looked.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!WEB.contains(name) || !looked.startsWith("//", colon + 1)) {
            return new Address(looked, name, "", looked.substring(colon + 1), false);
        }
        int hostStart = colon + 3;
        int hostEnd = endOfHost(looked, hostStart);
        var host = host(looked.substring(hostStart, hostEnd));
        return new Address(looked, name, host, looked.substring(hostEnd), works(host));
    }

    /** The colon behind a scheme, or -1. */
    private static int endOfScheme(String looked) {
        for (int i = 0; i < looked.length() && i <= LONGEST_SCHEME; i++) {
            char c = looked.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'))) {
                return -1;
            }
        }
        return -1;
    }

    private static int endOfHost(String looked, int start) {
        for (int i = start; i < looked.length(); i++) {
            char c = looked.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return looked.length();
    }

    private static String host(String authority) {
        var host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT).strip();
        int port = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    public boolean isInsecure() {
        return isWeb && scheme.equals("http");
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
        if (!isWeb) {
            return Optional.of("it names no site");
        }
        if (endsEarly(written)) {
            return Optional.of("it has a blank in it, where a mail client ends the link");
        }
        return Shorteners.include(host)
                ? Optional.of("it hides where it leads behind a link shortener")
                : Optional.empty();
    }

    private static boolean endsEarly(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c <= ' ' ? Character.isWhitespace(c) : c == '\\' || (c >= 0x80 && Character.isWhitespace(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean works(String host) {
        return isPlainName(host)
                || (host.length() <= 253 && (HOST.matcher(host).matches() || NUMERIC_HOST.matcher(host).matches()));
    }

    /** Two labels or more of letters, digits and hyphens, as nearly every host is; it may say no to a host that works. */
    private static boolean isPlainName(String host) {
        int dots = 0;
        int label = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.' && label > 0) {
                dots++;
                label = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
                label++;
            } else {
                return false;
            }
        }
        return dots > 0 && label > 1 && host.length() <= LONGEST_LABEL;
    }
}
