package io.afterorder.messages.render;

import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.messages.template.Amount;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers values by placeholder. What is not known, or has nothing in it, is left out, so that a template can ask. */
final class Values {
    private final Map<String, Object> known = new HashMap<>();

    Values put(String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            known.put(name, value);
        }
        return this;
    }

    Values put(String name, Optional<?> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    Values putMoney(String name, Optional<Money> money) {
        return put(name, money.map(sum -> new Amount(sum.amount(), Currency.getInstance(sum.currency()))));
    }

    Map<String, Object> map() {
        return Map.copyOf(known);
    }
}
