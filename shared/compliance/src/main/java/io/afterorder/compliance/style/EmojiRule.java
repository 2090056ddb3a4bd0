package io.afterorder.compliance.style;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars emoji in subject and body. Communication Guidelines (2020-11). */
final class EmojiRule implements Rule {
    @Override
    public String id() {
        return "style.emoji";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var alts = message.page().stream().flatMap(page -> page.images().stream())
                .flatMap(image -> image.alt().stream())
                .map(alt -> new Passage(Where.HTML, alt));
        return Stream.concat(message.visibleText().stream(), alts).flatMap(this::findings);
    }

    private Stream<Finding> findings(Passage passage) {
        int at = Emoji.firstIn(passage.text());
        return at < 0
                ? Stream.empty()
                : Stream.of(Finding.block(id(), passage.where(), around(passage.text(), at),
                        "Amazon bars emoji in messages.", "Say it in words, without the emoji."));
    }

    private static String around(String text, int at) {
        int start = Math.max(0, at - Finding.EXCERPT_LIMIT / 2);
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
