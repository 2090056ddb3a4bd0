package io.afterorder.aws.erasure;

import io.afterorder.domain.EmailAddress;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds e-mail addresses in a text. Where one may begin at several characters, as in {@code to=ida@…}, each counts. */
final class Addresses {
    private static final Pattern FORM = Pattern
            .compile("([^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64})@([A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?)");

    private Addresses() {}

    static Stream<EmailAddress> in(String text) {
        // As links write it.
        var plain = text.replace("%40", "@");
        return FORM.matcher(plain).results().flatMap(found -> beginnings(found.group(1))
                .map(local -> new EmailAddress(local + "@" + found.group(2))));
    }

    private static Stream<String> beginnings(String local) {
        return IntStream.range(0, local.length())
                .filter(at -> at == 0 || !Character.isLetterOrDigit(local.charAt(at - 1))).mapToObj(local::substring);
    }
}
