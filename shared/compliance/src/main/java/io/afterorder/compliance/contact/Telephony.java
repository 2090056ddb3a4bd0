package io.afterorder.compliance.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.Optional;

/** What libphonenumber knows of a number. It is loaded only when a message has something like a number in it. */
final class Telephony {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int SHORTEST_TO_COMPARE = 6;

    private Telephony() {}

    /** Whether the digits form a number that is in use in the region, or in the country that its prefix names. */
    static boolean isValid(String number, String region) {
        return parse(number, region).filter(NUMBERS::isValidNumber).isPresent();
    }

    /** Whether the digits have the length of a number of the region, or of the country that the prefix names. */
    static boolean isPossible(String number, String region) {
        return parse(number, region).filter(NUMBERS::isPossibleNumber).isPresent();
    }

    /** Whether both are one number, in national or international spelling. */
    static boolean same(String declared, String found, String region) {
        var one = parse(declared, region);
        var other = parse(found, region);
        if (one.isPresent() && other.isPresent()) {
            return one.get().getCountryCode() == other.get().getCountryCode()
                    && one.get().getNationalNumber() == other.get().getNationalNumber();
        }
        var digits = Digits.of(found);
        return digits.length() >= SHORTEST_TO_COMPARE && digits.equals(Digits.of(declared));
    }

    private static Optional<PhoneNumber> parse(String number, String region) {
        try {
            return Optional.of(NUMBERS.parse(number, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
