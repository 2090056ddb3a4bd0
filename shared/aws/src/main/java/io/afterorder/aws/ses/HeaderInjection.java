package io.afterorder.aws.ses;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.MailContent;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds line breaks and other control characters where they would let a value pose as another header (RFC 5322, 2.2), and
 * words in the subject that a mail program would decode into others, which nobody has checked (RFC 2047, 2).
 */
final class HeaderInjection {
    private static final Pattern ENCODED = Pattern.compile("=\\?[^?\\s]+\\?[bBqQ]\\?");

    private static final char LINE = '\u2028';
    private static final char PARAGRAPH = '\u2029';

    private HeaderInjection() {}

    static Optional<Reason> in(MailContent content) {
        var headers = content.headers().entrySet().stream().flatMap(header -> Stream.concat(
                broken("the name of a header", header.getKey()),
                broken("the header " + printable(header.getKey()), header.getValue())));
        var attachments = content.attachments().stream()
                .flatMap(attachment -> Stream.concat(broken("an attachment's name", attachment.name()),
                        broken("an attachment's media type", attachment.mediaType())));
        var encoded = Stream.of("the subject").filter(_ -> ENCODED.matcher(content.subject()).find());
        return Stream.of(broken("the subject", content.subject()), encoded, headers, attachments)
                .flatMap(found -> found).findFirst().map(where -> new Reason("mail.header-injection",
                        where + " holds a line break, a control character or an encoded word; take it out of the template or its data"));
    }

    private static Stream<String> broken(String where, String value) {
        return value.chars().anyMatch(HeaderInjection::breaks) ? Stream.of(where) : Stream.empty();
    }

    private static boolean breaks(int character) {
        return Character.isISOControl(character) || character == LINE || character == PARAGRAPH;
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
