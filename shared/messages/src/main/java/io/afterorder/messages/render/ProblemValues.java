package io.afterorder.messages.render;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.messages.template.Vocabulary;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What went wrong with an order, why, and what has been done about it since. */
final class ProblemValues {
    /** After these a second parcel leaves in place of the first. */
    private static final Set<ProblemKind> REPLACED = EnumSet.of(ProblemKind.LOST, ProblemKind.DAMAGED,
            ProblemKind.OUT_OF_STOCK);

    private final Order order;
    private final Optional<Problem> problem;

    private ProblemValues(Order order) {
        this.order = order;
        this.problem = order.timeline().latest(Problem.class);
    }

    static void putInto(Values values, Order order) {
        var problems = new ProblemValues(order);
        values.put("problem", problems.problem.map(known -> word(known.kind().name())));
        values.put("resolution", problems.resolution());
        problems.words().ifPresent(words -> problems.putWords(values, words));
    }

    /** A feed's words are one of the known words, which every language has its own for, or stand as they are. */
    private void putWords(Values values, String words) {
        var word = word(words);
        if (isOf(ProblemKind.ADDRESS) && Vocabulary.ADDRESS_PARTS.contains(word)) {
            values.put("addressPart", word);
        } else if (isOf(ProblemKind.CUSTOMS) && Vocabulary.CUSTOMS.contains(word)) {
            values.put("customs", word);
        } else if (Vocabulary.CAUSES.contains(word)) {
            values.put("cause", word);
        } else {
            values.put("detail", words);
        }
    }

    private boolean isOf(ProblemKind kind) {
        return problem.filter(known -> known.kind() == kind).isPresent();
    }

    /** Of the last event that has some. */
    private Optional<String> words() {
        return order.timeline().events().stream().flatMap(ProblemValues::words).reduce((_, later) -> later);
    }

    private static Stream<String> words(OrderEvent event) {
        return switch (event) {
            case Problem known -> known.detail().stream();
            case DeliveryEstimateChanged changed -> changed.cause().stream();
            default -> Stream.empty();
        };
    }

    private Optional<String> resolution() {
        var since = problem.map(OrderEvent::occurredAt).orElse(Instant.EPOCH);
        if (after(Refunded.class, since)) {
            return Optional.of("refund");
        }
        if (problem.isEmpty()) {
            return Optional.empty();
        }
        if (REPLACED.contains(problem.get().kind()) && after(Shipped.class, since)) {
            return Optional.of("replacement");
        }
        return after(DeliveryEstimateChanged.class, since) ? Optional.of("new-date") : Optional.empty();
    }

    private boolean after(Class<? extends OrderEvent> kind, Instant since) {
        return order.timeline().latest(kind).filter(event -> !event.occurredAt().isBefore(since)).isPresent();
    }

    private static String word(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
