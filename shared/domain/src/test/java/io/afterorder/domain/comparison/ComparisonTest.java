package io.afterorder.domain.comparison;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTest {
    /** Two-sided critical values of the normal distribution, to the digits of printed tables. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.674490, 0.5", "1.644854, 0.1", "1.959964, 0.05", "2.575829, 0.01", "3.290527, 0.001",
            "3.890592, 0.0001"})
    void critical_values_are_those_of_the_tables(double z, double p) {
        assertThat(Normal.beyond(z)).isCloseTo(p, within(p * 1e-5));
        assertThat(Normal.beyond(-z)).isEqualTo(Normal.beyond(z));
    }

    /** Myocardial infarctions under placebo and aspirin, Physicians' Health Study: chi-squared 25.01 (Agresti). */
    @Test
    void a_published_comparison_comes_out_as_published() {
        var placebo = new Tried("placebo", 11_034, 189);
        var aspirin = new Tried("aspirin", 11_037, 104);

        assertThat(Comparison.of(aspirin, placebo)).isInstanceOfSatisfying(Comparison.Different.class, different -> {
            assertThat(different.better()).isEqualTo(placebo);
            assertThat(different.z() * different.z()).isCloseTo(25.01, within(0.01));
            assertThat(different.p()).isLessThan(1e-6);
        });
    }

    @Test
    void a_small_difference_is_none() {
        assertThat(Comparison.of(new Tried("a", 1000, 50), new Tried("b", 1000, 55)))
                .isInstanceOf(Comparison.NoDifference.class);
    }

    @Test
    void of_few_messages_nothing_is_said() {
        assertThat(Comparison.of(new Tried("a", 20, 10), new Tried("b", 9, 0))).isEqualTo(new Comparison.TooFew());
        assertThat(Comparison.of(new Tried("a", 0, 0), new Tried("b", 0, 0))).isEqualTo(new Comparison.TooFew());
        assertThat(Comparison.of(new Tried("a", 500, 500), new Tried("b", 500, 500)))
                .isEqualTo(new Comparison.TooFew());
    }
}
