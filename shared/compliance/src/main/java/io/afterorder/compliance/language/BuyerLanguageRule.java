package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Asks for the buyer's language of preference. Communication Guidelines, what a message must have (2020-11). Languages
 * are compared, not regions: German for Germany serves an Austrian. The declared locale counts unless the text is plainly
 * in another language.
 */
final class BuyerLanguageRule implements Rule {
    private final Reader reader;

    BuyerLanguageRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "required.buyer-language";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return message.order().map(OrderFacts::buyerLanguage).filter(buyer -> !buyer.getLanguage().isEmpty()).stream()
                .flatMap(buyer -> compare(message, buyer));
    }

    private Stream<Finding> compare(Message message, Locale buyer) {
        var evidence = reader.evidence(message);
        if (Language.of(buyer).filter(evidence::speaks).isPresent()) {
            return Stream.empty();
        }
        var written = evidence.language().map(Language::code).orElse(message.locale().getLanguage());
        return written.isEmpty() || written.equals(buyer.getLanguage())
                ? Stream.empty()
                : Stream.of(finding(message, Locale.of(written), buyer));
    }

    private Finding finding(Message message, Locale written, Locale buyer) {
        var excerpt = message.visibleText().stream().filter(passage -> passage.where() != Where.SUBJECT).findFirst()
                .or(() -> message.visibleText().stream().findFirst());
        return Finding.block(id(), excerpt.map(passage -> passage.where()).orElse(Where.MESSAGE),
                excerpt.map(passage -> passage.text()).orElse(""),
                "The message is in " + inEnglish(written) + ", but the buyer chose " + inEnglish(buyer) + ".",
                "Send the " + inEnglish(buyer) + " version of the message.");
    }

    private static String inEnglish(Locale language) {
        return Locale.of(language.getLanguage()).getDisplayLanguage(Locale.ENGLISH);
    }
}
