package io.afterorder.compliance.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsWrittenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Für Ihren nächsten Einkauf: 5 €! | ihren nachsten einkauf | Ihren nächsten Einkauf",
            "Découvrez « nos nouveautés ». | nouveautes | nouveautés", "Use code TEN, please. | code ten | code TEN",
            "次回使えるクーポンをどうぞ | クーポン | クーポン", "Nothing of it | elsewhere | elsewhere"})
    void words_are_shown_as_the_seller_wrote_them(String text, String normal, String written) {
        assertThat(AsWritten.of(text, normal)).isEqualTo(written);
    }
}
