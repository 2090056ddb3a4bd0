package io.afterorder.compliance.direct;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks marketing for the sender's postal address. CAN-SPAM, 15 USC 7704(a)(5); Directive 2000/31/EC, article 5. */
final class SenderIdentityRule implements Rule {
    @Override
    public String id() {
        return "direct.sender-identity";
    }

    @Override
    public Stream<Finding> check(Message message) {
        if (!message.isMarketing()) {
            return Stream.empty();
        }
        var wanted = message.seller().map(SellerFacts::postalAddress).orElse("");
        var part = message.page().isPresent() ? Where.HTML : Where.TEXT;
        var shown = message.plainText().stream().filter(passage -> passage.where() == part).map(Passage::text)
                .collect(Collectors.joining("\n"));
        if (!wanted.isBlank() && PostalAddress.of(wanted).standsIn(shown)) {
            return Stream.empty();
        }
        return Stream.of(Finding.block(id(), part, message.subject(),
                "The letter does not say at which postal address its sender is to be found.",
                wanted.isBlank()
                        ? "State your postal address in the seller's details and write it under the letter."
                        : "Write under the letter: " + wanted));
    }
}
