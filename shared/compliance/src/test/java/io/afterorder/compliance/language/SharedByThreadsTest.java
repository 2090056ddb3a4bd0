package io.afterorder.compliance.language;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Policy;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SharedByThreadsTest {
    private static final String STEERING = "review.positive-steering";
    private static final int CHECKS = 4_000;

    @Test
    void what_is_remembered_of_one_message_says_nothing_of_another_that_is_checked_beside_it() {
        var broken = IntStream.range(0, CHECKS).parallel().mapToObj(i -> i % 2 == 0
                ? steers("Please leave Five Stars now.", "Five Stars Lamp") ? "a title is taken for stars" : ""
                : steers("Please leave Five Stars now.", "Tea") ? "" : "stars are overlooked")
                .filter(what -> !what.isEmpty()).toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void a_title_is_a_title_only_in_the_order_that_has_it() {
        for (int i = 0; i < 4; i++) {
            assertThat(steers("Please leave Five Stars now.", "Five Stars Lamp")).isFalse();
            assertThat(steers("Please leave Five Stars now.", "Tea")).isTrue();
        }
    }

    private static boolean steers(String sentence, String title) {
        var message = Message.of(Channel.AMAZON, "REVIEW_REQUEST", Locale.US).subject("Your order")
                .order(new OrderFacts("114-5550199-7766554", "ATVPDKIKX0DER", Locale.US,
                        List.of(new OrderFacts.Item("B0TIDE1234", "TL-14", title, List.of()))))
                .html("<p>" + sentence + "</p>").build();
        return Policy.current().check(message).findings().stream().map(Finding::rule).anyMatch(STEERING::equals);
    }
}
