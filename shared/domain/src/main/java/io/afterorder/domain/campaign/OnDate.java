package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The beginning of a day where the buyer lives, for orders that were placed before it. */
public record OnDate(LocalDate date) implements Trigger {
    @Override
    public Optional<Instant> instantOf(Order order) {
        return order.details().filter(_ -> order.isConfirmed())
                .flatMap(details -> Optional.of(date.atStartOfDay(details.salesChannel().zone()).toInstant())
                        .filter(details.orderedAt()::isBefore));
    }

    @Override
    public String absence() {
        return "it was not placed before " + date;
    }
}
