package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars messages that are not finished: a placeholder is left over, a name is missing, subject or body are blank. */
final class RenderedRule implements Rule {
    @Override
    public String id() {
        return "required.rendered";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Stream.concat(blanks(message), leftovers(message));
    }

    private Stream<Finding> blanks(Message message) {
        var findings = Stream.<Finding>builder();
        if (!shows(message, Where.SUBJECT)) {
            findings.add(Finding.block(id(), Where.SUBJECT, "", "The subject is empty.",
                    "Write what the message is about, with the order id."));
        }
        boolean html = shows(message, Where.HTML)
                || message.page().stream().anyMatch(page -> page.images().stream().anyMatch(image -> !image.hidden()));
        boolean text = shows(message, Where.TEXT);
        if (message.page().isPresent() ? !html : !text) {
            findings.add(Finding.block(id(), message.page().isPresent() ? Where.HTML : Where.TEXT, "",
                    "The message has nothing in it that a reader could see.", "Write the message."));
        }
        return findings.build();
    }

    private static boolean shows(Message message, Where where) {
        return message.plainText().stream().anyMatch(passage -> passage.where() == where && !passage.text().isBlank());
    }

    private Stream<Finding> leftovers(Message message) {
        var shown = message.visibleText().stream().flatMap(passage -> Leftovers.in(passage.text(), message)
                .map(leftover -> finding(passage.where(), leftover)));
        var alts = message.altTexts().flatMap(alt -> Leftovers.in(alt, message)).map(left -> finding(Where.HTML, left));
        var addresses = message.page().stream().flatMap(page -> Stream.concat(
                page.links().stream().map(link -> link.href()), page.images().stream().map(image -> image.url())))
                .flatMap(Leftovers::inAddress).map(leftover -> finding(Where.HTML, leftover));
        var headers = message.headers().values().stream().flatMap(Leftovers::inAddress)
                .map(leftover -> finding(Where.HEADER, leftover));
        return Stream.of(shown, alts, addresses, headers).flatMap(found -> found);
    }

    private Finding finding(Where where, String leftover) {
        return Finding.block(id(), where, leftover,
                "A placeholder was not filled in, and the reader would see it as it stands.",
                "Give the value that belongs here, or take the placeholder out of the template.");
    }
}
