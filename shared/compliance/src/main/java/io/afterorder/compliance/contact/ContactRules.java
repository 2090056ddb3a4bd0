package io.afterorder.compliance.contact;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules on ways to reach the seller past Amazon. */
public final class ContactRules {
    private ContactRules() {}

    public static List<Rule> all() {
        return List.of(new EmailAddressRule(), new PhoneNumberRule());
    }
}
