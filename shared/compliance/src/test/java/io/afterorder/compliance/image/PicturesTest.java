package io.afterorder.compliance.image;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Declared.Depiction;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.SellerFacts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

/** What a picture is taken for: the declared one, the product's, the seller's logo. */
class PicturesTest {
    private static final String OF_PRODUCT = "image.of-product";
    private static final String LOGO_LINK = "image.logo-link";

    private static MessageBuilder showing(String url, String alt) {
        return withHtml("<img src='" + url + "' alt='" + alt + "' width=120>");
    }

    @Nested
    class Declared_pictures {
        private static List<Finding> product(String declared, String shown) {
            return found(OF_PRODUCT,
                    showing(shown, "A drawing").declare(new Declared.Image(declared, Depiction.PRODUCT)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://x.example.com/a.png", "https://x.example.com/a.png?v=2",
                "https://x.example.com/a.png#top"})
        void are_known_with_or_without_a_query(String shown) {
            assertThat(product("https://x.example.com/a.png", shown)).hasSize(1);
        }

        @Test
        void may_be_all_that_a_folder_holds() {
            assertThat(product("https://x.example.com/shop/", "https://x.example.com/shop/b.png")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"https://x.example.com/a.png,https://x.example.com/b.png",
                "https://x.example.com/a,https://x.example.com/ab.png", "'',https://x.example.com/b.png",
                "https://x.example.com/shop/,https://x.example.com/other/b.png"})
        void say_nothing_of_others(String declared, String shown) {
            assertThat(product(declared, shown)).isEmpty();
        }

        @Test
        void without_an_address_are_none() {
            assertThat(found(OF_PRODUCT, withHtml("<img alt='A drawing' width=120>")
                    .declare(new Declared.Image(" ", Depiction.PRODUCT))
                    .declare(new Declared.Image("", Depiction.PRODUCT))))
                    .isEmpty();
        }
    }

    @Nested
    class The_products_picture {
        private static List<Finding> compared(String known, String shown) {
            return found(OF_PRODUCT, showing(shown, "A drawing")
                    .order(order("ATVPDKIKX0DER", "Lamp with a shade, Brass", List.of(known))));
        }

        @ParameterizedTest
        @CsvSource({"https://x.example.com/l.jpg,https://x.example.com/l.jpg",
                "http://x.example.com/l.jpg?w=1,https://x.example.com/l.jpg?w=2",
                "https://x.example.com/harbor-lamp.jpg,https://cdn.example.net/img/harbor-lamp.jpg?w=90"})
        void is_known_by_its_address_or_by_the_name_of_its_file(String known, String shown) {
            assertThat(compared(known, shown)).extracting(Finding::excerpt).containsExactly(shown);
        }

        @ParameterizedTest
        @CsvSource({"https://x.example.com/l.jpg,https://y.example.com/l.jpg",
                "https://x.example.com/l.jpg,https://x.example.com/m.jpg",
                "https://x.example.com/harbor-lamp.jpg,https://x.example.com/harbor-cord.jpg",
                "https://m.media-amazon.com/images/I/71abcDEF0L.jpg,https://x.example.com/71abcDEF0L.jpg",
                "https://x.example.com/harbor-lamp.jpg,/img/harbor-lamp.jpg",
                "/img/harbor-lamp.jpg,https://x.example.com/harbor-lamp.jpg",
                "'',data:image/png;base64AAAA", "https://x.example.com/,https://y.example.com/"})
        void is_not_another_picture(String known, String shown) {
            assertThat(compared(known, shown)).isEmpty();
        }

        @Test
        void is_no_picture_that_is_missing() {
            assertThat(found(OF_PRODUCT, withHtml("<img alt='A drawing' width=120>")
                    .order(order("ATVPDKIKX0DER", "Harbor Lamp", List.of(""))))).isEmpty();
        }

        @Test
        void shows_nothing_where_it_is_hidden() {
            assertThat(found(OF_PRODUCT,
                    withHtml("<img src='https://x.example.com/l.jpg' alt='' style='display:none'>")
                            .order(order("ATVPDKIKX0DER", "Harbor Lamp", List.of("https://x.example.com/l.jpg")))))
                    .isEmpty();
        }

        @Test
        void of_a_declared_drawing_is_told_by_its_address_alone() {
            assertThat(found(OF_PRODUCT, showing("https://y.example.com/harbor-lamp.jpg", "Fig. 1")
                    .declare(new Declared.Image("https://y.example.com/harbor-lamp.jpg", Depiction.INSTRUCTION))
                    .order(order("ATVPDKIKX0DER", "Lamp", List.of("https://x.example.com/harbor-lamp.jpg")))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Brass lamp,1", "A lamp,0", "Lamp,0", "Brass cord,0", "Lamp with a shade,1", "Tidewater Lamp,0"})
        void is_described_by_two_words_of_its_title_at_least(String alt, int findings) {
            assertThat(found(OF_PRODUCT, showing("https://x.example.com/a.png", alt)
                    .order(order("ATVPDKIKX0DER", "Lamp with a shade, Brass", List.of())))).hasSize(findings);
        }

        @Test
        void is_named_by_its_asin_in_the_path_and_not_in_the_query() {
            assertThat(compared("", "https://x.example.com/B0TIDE1234/a.png")).hasSize(1);
            assertThat(compared("", "https://x.example.com?ref=b0tide1234")).isEmpty();
            assertThat(compared("", "https://x.example.com/a.png?ref=b0tide1234")).isEmpty();
        }
    }

    @Nested
    class The_sellers_logo {
        private static final String HOME = "https://www.tidewater-lamps.com/";

        private static MessageBuilder linked(String src, String alt) {
            return withHtml("<a href='" + HOME + "'><img src='" + src + "' alt='" + alt + "' width=90></a>");
        }

        @ParameterizedTest
        @CsvSource({"https://x.example.com/img/logo-2.png,A drawing", "https://x.example.com/a.png,Our logo",
                "https://x.example.com/a.png,The TIDEWATER LAMPS sign"})
        void is_known_by_its_name_or_its_alt_text(String src, String alt) {
            assertThat(found(LOGO_LINK, linked(src, alt))).hasSize(1);
        }

        @Test
        void is_not_every_picture_that_links_home() {
            assertThat(found(LOGO_LINK, linked("https://x.example.com/catalogue.png", "A drawing"))).isEmpty();
            assertThat(found(LOGO_LINK, linked("https://x.example.com/logo.png", "Fig. 1")
                    .declare(new Declared.Image("https://x.example.com/logo.png", Depiction.INSTRUCTION)))).isEmpty();
        }

        @Test
        void is_told_apart_by_what_is_wrong_with_it() {
            var link = found(LOGO_LINK, linked("https://x.example.com/logo.png", "Tidewater")).getFirst();
            var address = found(LOGO_LINK, showing("https://x.example.com/a.png", "tidewater-lamps.com")).getFirst();

            assertThat(link.why()).isEqualTo("The logo links to your own site.");
            assertThat(link.fix()).isEqualTo("Leave the logo without a link.");
            assertThat(address.why()).isEqualTo("The logo shows the address of your own site.");
            assertThat(address.fix()).startsWith("Use a logo, and an alt text, that name the brand alone");
        }

        @ParameterizedTest
        @ValueSource(strings = {"src='https://x.example.com/tidewater-lamps.com.png'",
                "src='https://x.example.com/tidewater-lamps-com/a.png'",
                "src='https://x.example.com/a.png' title='Tidewater-Lamps.com'"})
        void must_not_show_the_address_in_its_name_or_title(String attributes) {
            assertThat(found(LOGO_LINK, withHtml("<img alt='A drawing' width=90 " + attributes + ">"))).hasSize(1);
        }

        @Test
        void is_nothing_that_lies_behind_text() {
            assertThat(found(LOGO_LINK, withHtml("<div style='background-image:url(https://x.example.com/"
                    + "tidewater-lamps.com.png)'>Hello</div>"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"tidewater-lamps.com", "https://www.tidewater-lamps.com/shop",
                "http://tidewater-lamps.com"})
        void is_compared_with_the_site_however_the_seller_writes_it(String website) {
            var seller = new SellerFacts("Tidewater Lamps", website, List.of("crew@tidewater-lamps.com"), "");

            assertThat(found(LOGO_LINK, linked("https://x.example.com/logo.png", "Tidewater").seller(seller)))
                    .hasSize(1);
        }

        @Test
        void of_a_seller_without_a_site_shows_none() {
            var seller = new SellerFacts("Tidewater Lamps", "", List.of("crew@tidewater-lamps.com"), "");

            assertThat(found(LOGO_LINK, showing("https://x.example.com/logo.png", "Tidewater").seller(seller)))
                    .isEmpty();
        }
    }

    @Nested
    class The_excerpt {
        private static String of(String html) {
            return found("image.unrelated", withHtml(html)).getFirst().excerpt();
        }

        @Test
        void is_the_address_and_the_tag_where_that_says_more() {
            assertThat(of("<img src='https://x.example.com/a.png' alt='A drawing'>"))
                    .isEqualTo("https://x.example.com/a.png");
            assertThat(of("<img src='data:image/png;base64,iVBORw0KGgo=' alt='A drawing'>")).startsWith("<img");
            assertThat(of("<img alt='A drawing'>")).startsWith("<img").contains("A drawing");
        }
    }
}
