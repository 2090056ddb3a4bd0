package io.afterorder.compliance.contact;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.domain.Marketplace;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Bars telephone numbers, but for those declared as a warranty, shipping-provider or manufacturer line. Communication
 * Guidelines (2020-11); the exception has one source.
 */
final class PhoneNumberRule implements Rule {
    @Override
    public String id() {
        return "contact.phone-number";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var region = region(message);
        var inLinks = new LinkDigits(message);
        var shown = message.plainText().stream().flatMap(passage -> WrittenPhone.in(passage.text(), region)
                .filter(number -> !inLinks.contain(number)).map(number -> new Found(passage.where(), number)));
        var spelled = message.plainText().stream().flatMap(
                passage -> SpelledPhone.in(passage.text()).map(number -> new Found(passage.where(), number)));
        var alts = message.altTexts().flatMap(alt -> WrittenPhone.in(alt, region))
                .map(number -> new Found(Where.HTML, number));
        var links = message.links().stream().filter(link -> isCall(link.address().scheme()))
                .map(link -> new Found(link.where(), link.address().rest()));
        return Stream.of(shown, spelled, alts, links).flatMap(found -> found)
                .filter(found -> !isDeclared(found.number(), message, region)).map(this::finding);
    }

    private record Found(Where where, String number) {}

    private Finding finding(Found found) {
        return Finding.block(id(), found.where(), found.number(),
                "Amazon bars telephone numbers: buyers are to write through Amazon.",
                "Take the number out, or declare it if it is a warranty, shipping-provider or manufacturer line.");
    }

    /** The country in which a number without a country code is read. */
    private static String region(Message message) {
        var country = message.order().map(OrderFacts::marketplaceId).flatMap(Marketplace::ofId).map(Enum::name)
                .orElse(message.locale().getCountry().toUpperCase(Locale.ROOT));
        return country.equals("UK") ? "GB" : country;
    }

    private static boolean isCall(String scheme) {
        return scheme.equals("tel") || scheme.equals("sms") || scheme.equals("callto");
    }

    private static boolean isDeclared(String number, Message message, String region) {
        return message.declaredPhones().stream().map(Declared.Phone::number)
                .anyMatch(declared -> Telephony.same(declared, number, region));
    }
}
