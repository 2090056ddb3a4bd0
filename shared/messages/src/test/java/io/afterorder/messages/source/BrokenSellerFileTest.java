package io.afterorder.messages.source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenSellerFileTest {
    private SellerDirectory seller;

    @BeforeEach
    void a_good_directory(@TempDir Path root) {
        seller = new SellerDirectory(root);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            brand: Example           | brand: ""                     | 1: brand "" is empty; write words or leave it out
            website: www.example.com | website: https://example.com/ | 2: website "https://example.com/" is not a host; write www.example.com, without https://
            [B000000001]             | [B1]                          | 6: asins "B1" is not an ASIN; write its ten letters and digits, for example B0EXAMPLE1
            {en: Desk lamp           | {english_uk: Desk lamp        | 7: name "english_uk" is not a language; write en, de or, for one region, en-US
            {en: User manual}        | User manual                   | 9: title is not told by language; write title: {en: User manual}
            https://docs             | http://docs                   | 10: link "http://docs.example.com/lamp.pdf" is not a link that Amazon permits; write one with https://
            necessity: manual        | necessity: leaflet            | 11: necessity "leaflet" is not a reason why a buyer needs a document; write manual or driver
            [Dust it with a dry cloth.] | Dust it.                   | 13: care is not a list; write care: {en: [Dust it with a dry cloth.]}
            website: www             | webseite: www                 | 2: "webseite" is not a key of the seller; did you mean "website"?
            """)
    void a_broken_value_is_named_with_its_line_and_a_remedy(String words, String others, String error) {
        assertThat(seller.seller(words, others).errors()).contains("seller.yaml:" + error);
    }

    @Test
    void a_link_with_blanks_is_told() {
        assertThat(seller.seller("lamp.pdf", "the lamp.pdf").errors()).singleElement().asString()
                .startsWith("seller.yaml:10: link \"https://docs.example.com/the lamp.pdf\" is not a link (");
    }

    @Test
    void a_product_that_nothing_identifies_is_told() {
        seller.seller("skus: [LAMP-*]\n    asins: [B000000001]\n    name", "name");

        assertThat(seller.errors())
                .containsExactly("seller.yaml:5: skus or asins must say which product this is; write skus: [LAMP-1]");
    }

    @Test
    void a_logo_wider_than_the_rules_allow_is_told() {
        seller.seller("products:",
                "logo: {link: https://example.com/logo.png, alt: Example, width: 600, height: 40}\nproducts:");

        assertThat(seller.errors()).containsExactly(
                "seller.yaml:4: width \"600\" is not a number of pixels from 1 to 480, which is 80 % of a message's width");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terms: {returnDays: none}                        | returnDays "none" is not a number from 1 to 9999
            shop: {cart: 'http://example.com/{orderId}'}     | cart "http://example.com/1" is not a link that Amazon permits; write one with https://
            offer: {code: A, words: {en: x}, ends: tomorrow} | ends "tomorrow" is not a day; write 2026-12-31
            offer: {words: {en: x}}                          | the offer has no code; write code: LIGHT15
            """)
    void a_broken_value_of_the_shop_is_named_with_a_remedy(String line, String error) {
        assertThat(seller.seller("products:", line + "\nproducts:").errors()).contains("seller.yaml:4: " + error);
    }

    @Test
    void what_is_recommended_must_be_told_of() {
        seller.seller("    care:", "    shop: {link: 'https://example.com/lamp', goesWith: [BULB-1]}\n    care:");

        assertThat(seller.errors()).singleElement().asString()
                .contains("products recommend \"BULB-1\", which is no SKU");
    }

    @Test
    void a_directory_without_the_file_is_told() throws IOException {
        Files.delete(seller.root().resolve("seller.yaml"));

        assertThat(seller.errors()).containsExactly("seller.yaml:1: there is no such file in " + seller.root());
    }
}
