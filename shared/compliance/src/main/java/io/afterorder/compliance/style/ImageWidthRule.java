package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Image;
import io.afterorder.compliance.html.Page;

import java.util.stream.Stream;

/** Bars images wider than four fifths of the letter. Communication Guidelines (2020-11). */
final class ImageWidthRule implements Rule {
    private static final double MOST = 0.8;
    private static final double ROUNDING = 1e-6;

    @Override
    public String id() {
        return "style.image-width";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return message.page().map(this::tooWide).orElse(Stream.empty());
    }

    private Stream<Finding> tooWide(Page page) {
        return Breaches.among(page.images(), image -> share(image, page) > MOST + ROUNDING && !image.hidden(),
                image -> Finding.block(id(), Where.HTML, Page.tag(image.element()),
                        "This image takes " + Math.round(100 * share(image, page))
                                + "% of the letter's width; Amazon allows 80%.",
                        "Show it at " + Math.round(MOST * page.width()) + " px or less."));
    }

    private static double share(Image image, Page page) {
        return image.width().orElse(0) / page.width();
    }
}
