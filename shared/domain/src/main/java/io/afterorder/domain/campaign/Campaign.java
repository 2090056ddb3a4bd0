package io.afterorder.domain.campaign;

import java.util.List;
import java.util.Optional;

/**
 * A set of touches for the orders that it selects.
 *
 * @param exclusive whether an order that gets it gets no other exclusive campaign; one that is not goes beside any other
 */
public record Campaign(String id, Selection orders, boolean exclusive, List<Touch> touches) {
    public Campaign {
        touches = List.copyOf(touches);
    }

    public Optional<Touch> touch(String touchId) {
        return touches.stream().filter(touch -> touch.id().equals(touchId)).findFirst();
    }
}
