package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bars "[Important]" in the subject, which once overrode a buyer's opt-out. Removed by Amazon on 2025-07-01. */
final class ImportantTagRule implements Rule {
    private static final Pattern TAG = Pattern.compile("[\\[【〔]\\s*+important\\s*+!*+\\s*+[\\]】〕]",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "subject.important-tag";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return message.plainText().stream().filter(passage -> passage.where() == Where.SUBJECT).map(Passage::text)
                .map(TAG::matcher).filter(tag -> tag.find())
                .map(tag -> Finding.block(id(), Where.SUBJECT, tag.group(),
                        "Amazon no longer knows this tag, and restricts accounts that misuse it.",
                        "Write the subject without brackets around \"Important\", or without the word."));
    }
}
