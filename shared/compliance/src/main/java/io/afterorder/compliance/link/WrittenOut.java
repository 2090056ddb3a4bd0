package io.afterorder.compliance.link;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.SellerFacts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds addresses in running text, which mail clients turn into links. */
final class WrittenOut {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<![a-z0-9@＠._/-])(?:(?:https?|ftp)://[!-~&&[^\\s<>\"'`|\\\\^]]*+"
                    + "|(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,10}(?![a-z0-9@_-])(?:[/?#][!-~&&[^\\s<>\"'`|\\\\^]]*+)?)");
    /** What makes the domain behind it part of an e-mail address in disguise. */
    private static final Pattern AT_SIGN = Pattern
            .compile("(?iu)(?:[@＠★☆●◎]|[\\[({<]\\h?\\p{L}{2,12}\\h?[\\])}>])\\h?$");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?)\\]}*]+$");
    /** Endings that are hardly ever anything but a site's, as an abbreviation or a file name would be. */
    private static final Set<String> SURE = Set.of("com", "net", "org", "info", "biz", "shop", "store", "online", "eu");

    private WrittenOut() {}

    /** Whole addresses; one without a scheme is read as https, as clients do. */
    static List<String> in(String text, Message message) {
        if (!mayHoldAddress(text)) {
            return List.of();
        }
        return ADDRESS.matcher(text).results().filter(match -> !isPartOfEmail(text, match.start()))
                .map(match -> TRAILING.matcher(match.group()).replaceAll(""))
                .filter(address -> address.contains("://") || isSite(address, message))
                .map(address -> address.contains("://") ? address : "https://" + address).toList();
    }

    /** Whether there is a scheme, or a full stop with a name on either side: most paragraphs have neither. */
    private static boolean mayHoldAddress(String text) {
        for (int dot = text.indexOf('.', 1); dot >= 0 && dot + 2 < text.length(); dot = text.indexOf('.', dot + 1)) {
            if (isOfName(text.charAt(dot - 1)) && isOfName(text.charAt(dot + 1))) {
                return true;
            }
        }
        return text.contains("://");
    }

    private static boolean isOfName(char c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }

    private static boolean isPartOfEmail(String text, int start) {
        return AT_SIGN.matcher(text.substring(Math.max(0, start - 20), start)).find();
    }

    private static boolean isSite(String address, Message message) {
        var host = Address.of("https://" + address).host().toLowerCase(Locale.ROOT);
        var ending = host.substring(host.lastIndexOf('.') + 1);
        return host.startsWith("www.") || SURE.contains(ending) || Shorteners.include(host)
                || Domains.hasLongSuffix(host)
                || Domains.same(host, message.seller().map(SellerFacts::website).orElse(""));
    }
}
