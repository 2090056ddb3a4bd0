package io.afterorder.messages.template;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of money, which the helper {@code money} writes. */
public record Amount(BigDecimal value, Currency currency) {}
