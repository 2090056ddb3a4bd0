package io.afterorder.compliance.style;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.StyledText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bars more than three font sizes; the default one counts where text uses it. Communication Guidelines (2020-11). */
final class FontSizesRule implements Rule {
    private static final int MOST = 3;

    @Override
    public String id() {
        return "style.font-sizes";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var looks = message.looks();
        if (looks.size() <= MOST) {
            return Stream.empty();
        }
        var sizes = sizes(looks);
        if (sizes.size() <= MOST) {
            return Stream.empty();
        }
        return Stream.of(Finding.block(id(), Where.HTML, sizes.values().stream().skip(MOST).findFirst().orElse(""),
                "The letter has " + sizes.size() + " font sizes ("
                        + sizes.keySet().stream().limit(9).map(size -> size + " px").collect(Collectors.joining(", "))
                        + "); Amazon allows three.",
                "Set all text in at most three sizes."));
    }

    /** The sizes in pixels, each with the first text that has it. */
    private static Map<Long, String> sizes(List<StyledText> looks) {
        var sizes = new LinkedHashMap<Long, String>();
        looks.forEach(text -> sizes.putIfAbsent(Math.round(text.style().fontSize()), text.text()));
        return sizes;
    }
}
