package io.afterorder.aws.ses;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.MailContent;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds line breaks and other control characters where they would let a value pose as another header (RFC 5322, 2.2). */
final class HeaderInjection {
    private HeaderInjection() {}

    static Optional<Reason> in(MailContent content) {
        var headers = content.headers().entrySet().stream().flatMap(header -> Stream.concat(
                broken("the name of a header", header.getKey()),
                broken("the header " + printable(header.getKey()), header.getValue())));
        var attachments = content.attachments().stream()
                .flatMap(attachment -> Stream.concat(broken("an attachment's name", attachment.name()),
                        broken("an attachment's media type", attachment.mediaType())));
        return Stream.of(broken("the subject", content.subject()), headers, attachments).flatMap(found -> found)
                .findFirst().map(where -> new Reason("mail.header-injection",
                        where + " holds a line break or control character; take it out of the template or its data"));
    }

    private static Stream<String> broken(String where, String value) {
        return value.chars().anyMatch(Character::isISOControl) ? Stream.of(where) : Stream.empty();
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
