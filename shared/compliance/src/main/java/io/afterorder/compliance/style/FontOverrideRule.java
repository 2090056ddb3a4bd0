package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Style;
import io.afterorder.compliance.html.StyledText;

import java.util.ArrayList;
import java.util.stream.Stream;

/** Bars a font family, line height or text colour of the seller's choice. Communication Guidelines (2020-11). */
final class FontOverrideRule implements Rule {
    @Override
    public String id() {
        return "style.font-override";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.firstAmong(message.looks(), text -> isOverridden(text.style()), this::finding);
    }

    private static boolean isOverridden(Style style) {
        return style.ownFamily() || style.ownLineHeight() || style.ownColour();
    }

    private Finding finding(StyledText text) {
        var what = new ArrayList<String>();
        if (text.style().ownFamily()) {
            what.add("font family");
        }
        if (text.style().ownLineHeight()) {
            what.add("line height");
        }
        if (text.style().ownColour()) {
            what.add("text colour");
        }
        var names = String.join(" and ", what);
        return Finding.block(id(), Where.HTML, text.text(),
                "This text has its own " + names + ", which Amazon sets itself.",
                "Take the " + names + " out of the HTML and its styles.");
    }
}
