package io.afterorder.compliance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {
    private final Recent<Object> recent = new Recent<>(8);

    @Test
    void keeps_nothing_of_a_text_that_was_met_once() {
        recent.met("Dear Ms Quux,", new Object());

        assertThat(recent.of("Dear Ms Quux,")).isNull();
    }

    @Test
    void keeps_what_was_made_of_a_text_that_was_met_twice() {
        recent.met("Your lamp is on its way.", new Object());
        var second = recent.met("Your lamp is on its way.", new Object());

        assertThat(recent.of("Your lamp is on its way.")).isSameAs(second);
    }

    @Test
    void gives_nothing_of_another_text_with_the_same_hash() {
        recent.met("Aa", new Object());
        recent.met("Aa", new Object());

        assertThat("BB".hashCode()).isEqualTo("Aa".hashCode());
        assertThat(recent.of("BB")).isNull();
    }

    @Test
    void keeps_no_more_than_it_has_room_for() {
        for (int text = 0; text < 100; text++) {
            recent.met("text " + text, new Object());
            recent.met("text " + text, new Object());
        }

        int kept = 0;
        for (int text = 0; text < 100; text++) {
            kept += recent.of("text " + text) == null ? 0 : 1;
        }
        assertThat(kept).isBetween(1, 8);
    }
}
