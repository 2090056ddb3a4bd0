package io.afterorder.messages.render;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProductNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gooseneck Kettle 0.8 l, brushed steel                       | Gooseneck Kettle 0.8 l, brushed steel
            Aura LED Desk Lamp, dimmable, USB-C, black, 5 brightness levels | Aura LED Desk Lamp
            Echo Dot (4th generation) - smart speaker with Alexa, charcoal | Echo Dot (4th generation)
            [NEW] {{class}} Lamp %%name%% 【2 pcs】 <b>bright</b>        | Lamp bright
            ☕🎉 Coffee™ Grinder® ✅ 👍🏽                                | Coffee™ Grinder®
            Lamp http://evil.example/x?y=z www.evil.example a@b.example | Lamp
            Supercalifragilisticexpialidocious-Extraordinarily-Long-Compound-Product-Word | Supercalifragilisticexpialidocious-Extraordinarily-Long-Com…
            A very well made thing of many words that nobody ever would read to its end | A very well made thing of many words that nobody ever would…
            Echo Dot (第4世代) スマートスピーカー with Alexa チャコール       | Echo Dot (第4世代) スマートスピーカー with Alexa チャコール
            """)
    void is_what_a_person_would_call_the_product(String title, String name) {
        assertThat(ProductName.of(title)).contains(name);
    }

    @Test
    void nothing_is_left_of_a_title_without_words() {
        assertThat(ProductName.of("🎉 [x] {{y}} – !!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ida Brandt, true", "Seán O'Brien-Yıldız, true", "J. R. Müller Jr., true", "田中 太郎, true",
            "evil.example, false",
            "{{brand}}, false", "Bob 🎁, false", "+49 170 1234567, false", "<b>Bob</b>, false", "'', false"})
    void a_buyer_is_greeted_by_a_name_only(String given, boolean isName) {
        assertThat(BuyerName.of(given).isPresent()).isEqualTo(isName);
    }
}
