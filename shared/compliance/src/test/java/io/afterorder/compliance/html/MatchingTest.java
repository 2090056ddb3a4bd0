package io.afterorder.compliance.html;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTest {
    private static final String LETTER = "<style>.facts td { color: red }</style>"
            + "<table class=facts><tr><td>Order</table>";

    @Test
    void a_rule_holds_in_one_page_after_the_other() {
        for (int i = 0; i < 3; i++) {
            assertThat(Page.of(LETTER).looks().getFirst().style().colour()).isEqualTo(new Colour(255, 0, 0, 1));
            assertThat(Page.of(LETTER.replace("class=facts", "")).looks().getFirst().style().colour())
                    .isEqualTo(Colour.BLACK);
        }
    }

    @Test
    void nothing_of_a_page_is_kept_once_it_is_read() throws InterruptedException {
        var page = new WeakReference<>(Page.of(LETTER).document());
        for (int i = 0; i < 50 && page.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(page.get()).isNull();
    }
}
