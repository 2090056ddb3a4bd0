package io.afterorder.compliance.style;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bars emoji in subject and body. Communication Guidelines (2020-11). */
final class EmojiRule implements Rule {
    @Override
    public String id() {
        return "style.emoji";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var found = new ArrayList<Finding>(0);
        for (var passage : message.visibleText()) {
            if (!passage.characters().areAscii()) {
                look(passage.where(), passage.text(), found);
            }
        }
        message.images().forEach(image -> image.alt().ifPresent(alt -> look(Where.HTML, alt, found)));
        return found.stream();
    }

    private void look(Where where, String text, List<Finding> found) {
        int at = Emoji.firstIn(text);
        if (at >= 0) {
            found.add(Finding.block(id(), where, around(text, at), "Amazon bars emoji in messages.",
                    "Say it in words, without the emoji."));
        }
    }

    private static String around(String text, int at) {
        int start = Math.max(0, at - Finding.EXCERPT_LIMIT / 2);
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
