package io.afterorder.compliance.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrderIdsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order 114-5550199-7766554.                  | order ■.
            114-5550199-7766554 und 302-1234567-7654321 | ■ und ■
            注文114-5550199-7766554です                  | 注文■です
            """)
    void each_id_becomes_one_character(String text, String masked) {
        assertThat(OrderIds.mask(text, '■')).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "no id", "114-5550199-776655", "114-5550199-77665541", "x114-5550199-7766554",
            "114-5550199-7766554_", "114 5550199 7766554", "114-555019a-7766554", "114-5550199-776655x"})
    void what_only_looks_like_one_stays(String text) {
        assertThat(OrderIds.mask(text, '■')).isEqualTo(text);
        assertThat(OrderIds.find(text, 0)).isNegative();
    }
}
