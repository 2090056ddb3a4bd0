package io.afterorder.domain.buyer;

import io.afterorder.domain.order.OrderEvent.Money;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group of buyers, told by their orders up to the one that is looked at, that one included.
 *
 * @param orders how many they must be, at least
 * @param within how far to look back from the last of them; empty: as far as is kept
 * @param averageAtLeast what the orders of its currency must be worth on average
 * @param prefers products that a share of the orders must hold
 */
public record Segment(String name, int orders, Optional<Duration> within, Optional<Money> averageAtLeast,
        Optional<Preference> prefers) {
    boolean includes(List<Purchase> purchases, Instant last) {
        var recent = purchases.stream()
                .filter(purchase -> within.filter(span -> purchase.at().isBefore(last.minus(span))).isEmpty()).toList();
        return recent.size() >= orders && averageAtLeast.filter(least -> !reaches(recent, least)).isEmpty()
                && prefers.filter(preference -> !preference.showsIn(recent)).isEmpty();
    }

    /** Without a division: the sum is held against so many times the least. */
    private static boolean reaches(List<Purchase> purchases, Money least) {
        var amounts = purchases.stream().flatMap(purchase -> purchase.value().stream())
                .filter(value -> value.currency().equals(least.currency())).map(Money::amount).toList();
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !amounts.isEmpty()
                && sum.compareTo(least.amount().multiply(BigDecimal.valueOf(amounts.size()))) >= 0;
    }
}
