package io.afterorder.compliance.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIVE Stars          | five stars
            ｆｉｖｅ　ｓｔａｒｓ | five stars
            five-star           | five star
            f\u200Bi\u00ADve    | five
            fiv\u0435 st\u0430rs | five stars
            𝐟𝐢𝐯𝐞                | five
            f i v e s           | fives
            don't               | don t
            Größe, Straße       | grosse , strasse
            İSTANBUL ışık       | istanbul isik
            Żółw                | zolw
            レ ビ ュ ー          | レビュー
            ﾚﾋﾞｭｰ               | レビュー
            が                  | が
            10,50 €             | 10.50 €
            15% off             | 15 % off
            ⭐⭐                 | ★ ★
            """)
    void text_is_brought_into_one_form(String text, String form) {
        assertThat(NormalForm.of(text)).isEqualTo(form);
    }
}
