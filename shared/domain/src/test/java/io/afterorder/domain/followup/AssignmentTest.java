package io.afterorder.domain.followup;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.campaign.Variant;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static io.afterorder.domain.followup.AfterPurchase.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

class AssignmentTest {
    private static final int ORDERS = 4000;

    private final Variant plain = variant("plain", 1);
    private final Variant question = variant("question", 3);

    @Test
    void orders_are_shared_out_by_weight() {
        var touch = REVIEW.inVariants(List.of(plain, question));
        var questions = IntStream.range(0, ORDERS)
                .filter(i -> Assignment.of(key(i), touch, Optional.empty()).equals(Optional.of(question))).count();

        // Six standard deviations of a binomial count about three quarters.
        assertThat(questions).isBetween(3000L - 165, 3000L + 165);
    }

    @Test
    void an_order_keeps_its_variant_where_the_weights_have_changed() {
        var touch = REVIEW.inVariants(List.of(plain, variant("question", 1_000_000)));

        assertThat(Assignment.of(key(1), touch, Optional.of("plain"))).contains(plain);
    }

    @Test
    void a_touch_of_one_form_has_no_variant() {
        assertThat(Assignment.of(key(1), REVIEW, Optional.of("plain"))).isEmpty();
    }

    private static FollowUpKey key(int number) {
        return new FollowUpKey(new OrderId("order-" + number), "after-purchase", "review");
    }

    private static Variant variant(String id, int weight) {
        return new Variant(id, weight, "review-request", REVIEW.delay(), REVIEW.hours());
    }
}
