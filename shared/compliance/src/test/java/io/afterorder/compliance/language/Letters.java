package io.afterorder.compliance.language;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Messages to check, and the rules of this package that they break. */
final class Letters {
    private static final String ORDER_ID = "302-7719046-3385521";

    private Letters() {}

    static MessageBuilder amazon(String purpose, String language) {
        return Message.of(Channel.AMAZON, purpose, Locale.forLanguageTag(language)).subject(ORDER_ID)
                .seller(new SellerFacts("Harrow & Pine", "", List.of(), ""));
    }

    static OrderFacts order(String buyerLanguage, String title) {
        return new OrderFacts(ORDER_ID, "A1PA6795UKMFR9", Locale.forLanguageTag(buyerLanguage),
                List.of(new OrderFacts.Item("B000000000", "SKU-1", title, List.of())));
    }

    /** The ids of the rules with which a message is blocked. */
    static Set<String> blocking(Message message) {
        return LanguageRules.all().stream().flatMap(rule -> rule.check(message)).filter(Finding::blocks)
                .map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
