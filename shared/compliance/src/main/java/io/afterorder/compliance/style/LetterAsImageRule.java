package io.afterorder.compliance.style;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.Words;
import io.afterorder.compliance.html.Image;
import io.afterorder.compliance.html.Page;

import java.util.stream.Stream;

/** Bars letters that are a picture of a letter. WCAG 2.1, 1.4.5: text, not images of text. */
final class LetterAsImageRule implements Rule {
    /** Fewer words than this, beside a picture, are no letter. */
    private static final int FEWEST_WORDS = 15;
    private static final int LONG_ALT_TEXT = 6;
    private static final double WIDE = 300;

    @Override
    public String id() {
        return "style.accessibility";
    }

    @Override
    public Stream<Finding> check(Message message) {
        if (message.words(Where.HTML) >= FEWEST_WORDS) {
            return Stream.empty();
        }
        return message.page().stream().flatMap(page -> page.images().stream())
                .filter(image -> couldBeALetter(image) && !isLogo(image, message)).limit(1)
                .map(image -> Finding.block(id(), Where.HTML, Page.tag(image.element()),
                        "What the message has to say stands in an image, which many readers cannot read.",
                        "Write the letter as text."));
    }

    private static boolean couldBeALetter(Image image) {
        return !image.background() && !image.hidden() && !image.isDot()
                && (image.width().isEmpty() || image.width().getAsDouble() >= WIDE
                        || Words.count(image.alt().orElse("")) >= LONG_ALT_TEXT);
    }

    private static boolean isLogo(Image image, Message message) {
        return message.declaredImages().stream()
                .anyMatch(declared -> declared.role() == Declared.Depiction.BRAND_LOGO
                        && image.url().startsWith(declared.url()));
    }
}
