package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars text that is centred, set to the right or justified. Communication Guidelines (2020-11). */
final class AlignmentRule implements Rule {
    @Override
    public String id() {
        return "style.alignment";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.firstAmong(message.looks(), text -> text.style().alignment().isOverridden(),
                text -> Finding.block(id(), Where.HTML, text.text(),
                        "This text is centred, set to the right or justified; Amazon wants the default alignment.",
                        "Take out text-align, align and <center> around text."));
    }
}
