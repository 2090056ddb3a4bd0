package io.afterorder.compliance.form;

import io.afterorder.compliance.Characters;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bars "[Important]" in the subject, which once overrode a buyer's opt-out. Removed by Amazon on 2025-07-01. */
final class ImportantTagRule implements Rule {
    private static final Pattern TAG = Pattern.compile("[\\[【〔]\\s*+important\\s*+!*+\\s*+[\\]】〕]",
            Pattern.CASE_INSENSITIVE);

    private static final int BRACKET = Characters.signs("[");

    @Override
    public String id() {
        return "subject.important-tag";
    }

    @Override
    public Stream<Finding> check(Message message) {
        for (var passage : message.plainText()) {
            if (passage.where() != Where.SUBJECT
                    || !(passage.characters().have(BRACKET) || !passage.characters().areAscii())) {
                continue;
            }
            var tag = TAG.matcher(passage.text());
            if (tag.find()) {
                return Stream.of(Finding.block(id(), Where.SUBJECT, tag.group(),
                        "Amazon no longer knows this tag, and restricts accounts that misuse it.",
                        "Write the subject without brackets around \"Important\", or without the word."));
            }
        }
        return Stream.empty();
    }
}
