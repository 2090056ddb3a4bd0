package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.util.List;
import java.util.stream.Stream;

/** Bars margins over a fifth of the letter's width on any side. Communication Guidelines (2020-11). */
final class MarginRule implements Rule {
    private static final double MOST = 0.2;
    /** A share of exactly a fifth may come out a little over it. */
    private static final double ROUNDING = 1e-6;

    @Override
    public String id() {
        return "style.margin";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.firstAmong(message.page().map(Page::margins).orElse(List.of()),
                margins -> margins.widest() > MOST + ROUNDING,
                margins -> Finding.block(id(), Where.HTML, Page.tag(margins.element()),
                        "This margin takes " + Math.round(100 * margins.widest())
                                + "% of the letter's width; Amazon allows 20%.",
                        "Use a smaller margin, or none."));
    }
}
