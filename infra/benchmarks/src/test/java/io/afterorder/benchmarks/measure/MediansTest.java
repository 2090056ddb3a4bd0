package io.afterorder.benchmarks.measure;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MediansTest {
    @Test
    void one_slow_run_does_not_move_the_median() {
        assertThat(Medians.of(List.of(3.0, 900.0, 1.0))).isEqualTo(3);
    }

    @Test
    void of_an_even_number_it_is_the_mean_of_the_two_in_the_middle() {
        assertThat(Medians.ofDurations(List.of(Duration.ofMillis(4), Duration.ofMillis(2)))).hasMillis(3);
    }

    @Test
    void nothing_has_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> Medians.of(List.of()));
    }
}
