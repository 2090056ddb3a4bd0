package io.afterorder.domain.comparison;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.port.OrderRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of each variant of a touch.
 *
 * @param variants by their ids; the first is what the others are compared with
 */
public record TouchResults(String campaign, String touch, List<Tried> variants) {
    public TouchResults {
        variants = List.copyOf(variants);
    }

    /** How another variant did beside the first. */
    public Comparison withFirst(Tried other) {
        return Comparison.of(variants.getFirst(), other);
    }

    /** Gathers results order by order, so that all orders need never be held at once. */
    public static final class Gathering {
        private final Deed deed;
        private final Map<String, Map<String, Tried>> touches = new TreeMap<>();
        private final Map<String, FollowUp> examples = new TreeMap<>();

        public Gathering(Deed deed) {
            this.deed = deed;
        }

        /** Adds what was sent of it in variants. What happened to an order that has expired is not known any more. */
        public void add(OrderRecord order) {
            if (order.order().details().isPresent()) {
                order.followUps().forEach(followUp -> add(order, followUp));
            }
        }

        private void add(OrderRecord order, FollowUp followUp) {
            if (followUp.variant().isPresent() && followUp.state() instanceof Sent sent) {
                var touch = followUp.key().campaign() + "/" + followUp.key().touch();
                var success = deed.isDone(order.order(), sent.at()) ? 1 : 0;
                examples.putIfAbsent(touch, followUp);
                touches.computeIfAbsent(touch, _ -> new TreeMap<>()).merge(followUp.variant().get(),
                        new Tried(followUp.variant().get(), 1, success), Gathering::sum);
            }
        }

        private static Tried sum(Tried one, Tried other) {
            return new Tried(one.variant(), one.sent() + other.sent(), one.successes() + other.successes());
        }

        /** Of each touch that went out in variants, by campaign and touch. */
        public List<TouchResults> results() {
            var results = new ArrayList<TouchResults>();
            examples.forEach((touch, example) -> results.add(new TouchResults(example.key().campaign(),
                    example.key().touch(), touches.getOrDefault(touch, Map.of()).values().stream().toList())));
            return results;
        }
    }
}
