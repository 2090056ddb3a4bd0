package io.afterorder.compliance.contact;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.domain.Marketplace;

import java.util.ArrayList;
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
        var found = new ArrayList<Found>(0);
        for (var passage : message.plainText()) {
            for (var number : WrittenPhone.in(passage, region)) {
                if (!inLinks.contain(number)) {
                    found.add(new Found(passage.where(), number));
                }
            }
        }
        for (var passage : message.plainText()) {
            for (var number : SpelledPhone.in(passage)) {
                found.add(new Found(passage.where(), number));
            }
        }
        for (var alt : message.altTexts()) {
            for (var number : WrittenPhone.in(alt, region)) {
                found.add(new Found(alt.where(), number));
            }
        }
        for (var link : message.links()) {
            if (isCall(link.address().scheme())) {
                found.add(new Found(link.where(), link.address().rest()));
            }
        }
        return found.isEmpty()
                ? Stream.empty()
                : found.stream().filter(one -> !isDeclared(one.number(), message, region)).map(this::finding);
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
