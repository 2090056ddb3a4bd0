package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Colour;
import io.afterorder.compliance.html.Style;
import io.afterorder.compliance.html.StyledText;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks for text that stands out from its own background. WCAG 2.1, 1.4.3: a contrast of 4.5:1. */
final class ContrastRule implements Rule {
    private static final double LEAST = 4.5;

    @Override
    public String id() {
        return "style.accessibility";
    }

    @Override
    public Stream<Finding> check(Message message) {
        // The first text of each style that is hard to read.
        var seen = new HashSet<Style>(0);
        return Breaches.among(message.looks(), text -> contrast(text) < LEAST && seen.add(text.style()), this::finding);
    }

    private Finding finding(StyledText text) {
        return Finding.block(id(), Where.HTML, text.text(),
                String.format(Locale.ROOT, "This text hardly stands out from its background: %.1f to 1, where 4.5 "
                        + "to 1 is the least that everybody can read.", contrast(text)),
                "Leave text and background in their own colours, or choose a pair of more contrast.");
    }

    /** Of the better of two: a client gives a link without a colour of its own one that differs from the text around. */
    private static double contrast(StyledText text) {
        var style = text.style();
        if (style.ground().isEmpty()) {
            return LEAST;
        }
        var ground = style.ground().get();
        double written = style.colour().faded(style.opacity()).over(ground).contrastWith(ground);
        return text.inLink() ? Math.max(written, Colour.LINK.over(ground).contrastWith(ground)) : written;
    }
}
