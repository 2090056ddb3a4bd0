package io.afterorder.domain;

import java.util.regex.Pattern;

/**
 * The id of an order. Amazon's have 3-7-7 digits; a shop's may be anything printable without blanks, up to 64 characters.
 */
public record OrderId(String value) {
    private static final Pattern AMAZON = Pattern.compile("\\d{3}-\\d{7}-\\d{7}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\p{Graph}&&\\p{ASCII}]{1,64}");

    /** @throws IllegalArgumentException where the value is blank, too long, or holds a blank or control character */
    public OrderId {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no order id; write 1 to 64 printable characters without blanks");
        }
    }

    /** Whether the id has the form of Amazon's, for example 903-8868176-2219830. */
    public boolean isAmazon() {
        return AMAZON.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
