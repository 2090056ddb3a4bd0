package io.afterorder.domain.campaign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DelayTest {
    @ParameterizedTest
    @ValueSource(strings = {"P1D", "PT48H", "P21D", "P1DT12H", "PT30M"})
    void what_iso_8601_writes_is_read_and_written_the_same(String text) {
        assertThat(Delay.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "2 dayz", "P-1D", "PT", "1D", "P1DT", "P99999999999D"})
    void anything_else_is_refused_with_the_remedy(String text) {
        assertThatThrownBy(() -> Delay.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a duration; write P2D or PT48H");
    }
}
