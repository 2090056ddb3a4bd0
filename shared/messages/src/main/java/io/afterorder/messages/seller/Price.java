package io.afterorder.messages.seller;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** A price as a seller writes it: {@code 39.00 EUR}. */
public record Price(BigDecimal amount, Currency currency) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?) ([A-Z]{3})");

    /** @throws IllegalArgumentException where the text is no price; the message says how to write one */
    public static Price parse(String text) {
        var form = FORM.matcher(text);
        try {
            if (form.matches()) {
                return new Price(new BigDecimal(form.group(1)), Currency.getInstance(form.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" has no currency; write 39.00 EUR", e);
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a price; write 39.00 EUR");
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
