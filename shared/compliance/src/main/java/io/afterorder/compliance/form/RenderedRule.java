package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bars messages that are not finished: a placeholder is left over, a name is missing, subject or body are blank. */
final class RenderedRule implements Rule {
    @Override
    public String id() {
        return "required.rendered";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var found = new ArrayList<Finding>(0);
        addBlanks(message, found);
        addLeftovers(message, found);
        return found.stream();
    }

    private void addBlanks(Message message, List<Finding> found) {
        if (!shows(message, Where.SUBJECT)) {
            found.add(Finding.block(id(), Where.SUBJECT, "", "The subject is empty.",
                    "Write what the message is about, with the order id."));
        }
        var body = message.page().isPresent() ? Where.HTML : Where.TEXT;
        if (!shows(message, body) && message.images().stream().allMatch(image -> image.hidden())) {
            found.add(Finding.block(id(), body, "",
                    "The message has nothing in it that a reader could see.", "Write the message."));
        }
    }

    private static boolean shows(Message message, Where where) {
        for (var passage : message.plainText()) {
            if (passage.where() == where && !passage.text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void addLeftovers(Message message, List<Finding> found) {
        inTexts(message.visibleText(), message, found);
        inTexts(message.altTexts(), message, found);
        message.page().ifPresent(page -> {
            page.links().forEach(link -> inAddress(Where.HTML, link.href(), found));
            page.images().forEach(image -> inAddress(Where.HTML, image.url(), found));
        });
        message.headers().values().forEach(header -> inAddress(Where.HEADER, header, found));
    }

    private void inTexts(List<Passage> passages, Message message, List<Finding> found) {
        for (var passage : passages) {
            for (var leftover : Leftovers.in(passage, message)) {
                found.add(finding(passage.where(), leftover));
            }
        }
    }

    private void inAddress(Where where, String address, List<Finding> found) {
        Leftovers.inAddress(address).forEach(left -> found.add(finding(where, left)));
    }

    private Finding finding(Where where, String leftover) {
        return Finding.block(id(), where, leftover,
                "A placeholder was not filled in, and the reader would see it as it stands.",
                "Give the value that belongs here, or take the placeholder out of the template.");
    }
}
