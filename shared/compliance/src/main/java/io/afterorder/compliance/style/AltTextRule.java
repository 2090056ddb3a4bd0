package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.util.stream.Stream;

/** Asks for an alt text of every image; an empty one marks decoration. WCAG 2.1, 1.1.1. */
final class AltTextRule implements Rule {
    @Override
    public String id() {
        return "style.accessibility";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.images(), image -> !image.background() && image.alt().isEmpty(),
                image -> Finding.block(id(), Where.HTML, Page.tag(image.element()),
                        "This image has no alt text: who cannot see it learns nothing of it.",
                        "Add alt=\"…\" with what the image says, or alt=\"\" if it only decorates."));
    }
}
