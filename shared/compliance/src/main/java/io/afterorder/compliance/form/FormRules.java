package io.afterorder.compliance.form;

import io.afterorder.compliance.Limits;
import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules on what a message is for, whom it goes to and whether it is complete. */
public final class FormRules {
    private FormRules() {}

    public static List<Rule> within(Limits limits) {
        return List.of(new PurposeRule(), new OrderIdRule(), new RenderedRule(), new AttachmentKindRule(),
                new AttachmentSizeRule(limits), new ImportantTagRule(), new RelayRecipientRule(),
                new RegisteredSenderRule(), new LengthRule(limits));
    }
}
