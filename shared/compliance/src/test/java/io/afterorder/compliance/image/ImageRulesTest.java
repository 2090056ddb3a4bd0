package io.afterorder.compliance.image;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Declared.Depiction;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static io.afterorder.compliance.Letters.ORDER;
import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class ImageRulesTest {
    private static final String LOGO = "https://img.tidewater-lamps.com/mark.png";

    private static MessageBuilder showing(String url) {
        return withHtml("<img src=\"" + url + "\" alt=\"A drawing\" width=\"120\">");
    }

    private static MessageBuilder logo(String html) {
        return withHtml(html).declare(new Declared.Image(LOGO, Depiction.BRAND_LOGO));
    }

    @Nested
    class Tracking {
        @ParameterizedTest
        @ValueSource(strings = {"width=1 height=1", "style='width:1px;height:1px'", "style='display:none'",
                "width=0 height=0",
                "style='visibility:hidden'", "style='opacity:0'", "hidden", "width=1",
                "style='position:absolute;left:-9999px'"})
        void a_dot_or_a_hidden_image_is_barred(String looks) {
            assertThat(blocking(withHtml("<img src=https://img.tidewater-lamps.com/a.png alt='' " + looks + ">")))
                    .containsExactly("image.tracking");
        }

        @ParameterizedTest
        @ValueSource(strings = {"rid=8f2c", "open=1", "email=pat@example.com", "e=pat%40example.com", "uid=17",
                "x=cGF0QGV4YW1wbGUuY29t", "id=5d41402abc4b2a76b9719d911017c592",
                "u=123e4567-e89b-12d3-a456-426614174000",
                "o=" + ORDER, "o=11455501997766554", "b=abc123def456"})
        void an_address_that_names_the_reader_is_barred(String query) {
            assertThat(blocking(showing("https://img.tidewater-lamps.com/a.png?" + query)))
                    .containsExactly("image.tracking");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://img.tidewater-lamps.com/a.png?v=3",
                "https://img.tidewater-lamps.com/a.png?w=200&h=80&fm=png",
                "https://img.tidewater-lamps.com/a.png?v=5d41402abc4b2a76b9719d911017c592",
                "https://img.tidewater-lamps.com/2026/a.png",
                "https://img.tidewater-lamps.com/a.png?lang=en", "https://img.tidewater-lamps.com/a@2x.png"})
        void a_version_or_a_size_is_fine(String url) {
            assertThat(blocking(showing(url))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://mailtrack.io/trace/x.png", "https://x.list-manage.com/a.png",
                "https://img.tidewater-lamps.com/track/open.php", "https://img.tidewater-lamps.com/pixel.png"})
        void a_known_tracker_is_barred_at_any_size(String url) {
            assertThat(blocking(showing(url))).containsExactly("image.tracking");
        }

        @Test
        void a_thin_line_is_no_dot() {
            assertThat(
                    blocking(withHtml("<img src=https://img.tidewater-lamps.com/line.png alt='' width=400 height=1>")))
                    .isEmpty();
        }
    }

    @Nested
    class Secure {
        @Test
        void an_http_image_is_barred_for_this_alone() {
            assertThat(blocking(showing("http://img.tidewater-lamps.com/a.png"))).containsExactly("image.insecure");
        }

        @Test
        void so_is_an_http_background() {
            assertThat(blocking(
                    withHtml("<div style=\"background-image:url(http://img.tidewater-lamps.com/a.png)\"></div>")))
                    .containsExactly("image.insecure");
        }

        @ParameterizedTest
        @ValueSource(strings = {"data:image/png;base64,iVBORw0KGgo=", "cid:logo@letter",
                "https://img.tidewater-lamps.com/a.png"})
        void others_are_fine(String url) {
            assertThat(blocking(showing(url))).isEmpty();
        }
    }

    @Nested
    class Of_the_product {
        private static MessageBuilder showingOf(String url, String alt, String known) {
            return withHtml("<img src=\"" + url + "\" alt=\"" + alt + "\" width=\"120\">")
                    .order(order("ATVPDKIKX0DER", "Harbor Table Lamp, Brass, 14 in.", List.of(known)));
        }

        @Test
        void the_shops_own_picture_is_barred_whatever_its_size_or_query() {
            var known = "https://m.media-amazon.com/images/I/71abcDEF0L._AC_SL1500_.jpg";

            assertThat(blocking(showingOf(known, "Lamp", known))).containsExactly("image.of-product");
            assertThat(blocking(showingOf("https://m.media-amazon.com/images/I/71abcDEF0L._SX90_.jpg", "Lamp", known)))
                    .containsExactly("image.of-product");
            assertThat(blocking(showingOf("https://m.media-amazon.com/images/I/81otherPic.jpg", "Lamp", known)))
                    .isEmpty();
            assertThat(
                    blocking(showingOf("https://img.x.com/lamp-14.jpg?w=90", "Lamp", "http://img.x.com/lamp-14.jpg")))
                    .containsExactly("image.of-product");
        }

        @Test
        void so_is_one_that_is_declared_or_described_as_the_product() {
            assertThat(blocking(showing("https://x.example.com/a.png")
                    .declare(new Declared.Image("https://x.example.com/a.png", Depiction.PRODUCT))))
                    .containsExactly("image.of-product");
            assertThat(blocking(showingOf("https://x.example.com/a.png", "Harbor Table Lamp", "")))
                    .containsExactly("image.of-product");
            assertThat(blocking(showingOf("https://x.example.com/b0tide1234.png", "A lamp", "")))
                    .containsExactly("image.of-product");
        }

        @Test
        void a_drawing_declared_as_instruction_is_fine() {
            assertThat(blocking(showingOf("https://x.example.com/a.png", "Harbor Table Lamp", "")
                    .declare(new Declared.Image("https://x.example.com/a.png", Depiction.INSTRUCTION)))).isEmpty();
        }

        @Test
        void a_brand_in_the_title_makes_no_logo_a_product() {
            assertThat(blocking(withHtml("<img src='https://x.example.com/a.png' alt='Tidewater Lamps' width=90>")
                    .order(order("ATVPDKIKX0DER", "Tidewater Lamps Harbor Lamp", List.of())))).isEmpty();
        }
    }

    @Nested
    class Logo {
        @Test
        void may_be_hosted_by_the_seller_without_a_link_or_with_one_to_amazon() {
            assertThat(blocking(logo("<img src='" + LOGO + "' alt='Tidewater Lamps' width=90>"))).isEmpty();
            assertThat(blocking(
                    logo("<a href='https://www.amazon.com/x'><img src='" + LOGO + "' alt='Tidewater' width=90></a>")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://www.tidewater-lamps.com/", "https://shop.tidewater-lamps.com/x"})
        void must_not_link_to_the_sellers_site(String href) {
            assertThat(blocking(logo("<a href='" + href + "'><img src='" + LOGO + "' alt='Tidewater' width=90></a>")))
                    .containsExactly("image.logo-link", "link.external");
            assertThat(blocking(
                    withHtml("<a href='" + href + "'><img src='" + LOGO + "' alt='Tidewater Lamps' width=90></a>")))
                    .containsExactly("image.logo-link", "link.external");
        }

        @ParameterizedTest
        @ValueSource(strings = {"tidewater-lamps.com", "Visit WWW.TIDEWATER-LAMPS.COM", "Our shop: tidewater.shop"})
        void must_not_show_an_address(String alt) {
            assertThat(blocking(logo("<img src='" + LOGO + "' alt='" + alt + "' width=90>")))
                    .containsExactly("image.logo-link");
        }

        @Test
        void another_picture_may_link_to_a_declared_page() {
            assertThat(blocking(
                    withHtml("<a href='https://docs.tidewater-lamps.com/m'><img src='https://x.example.com/step.png'"
                            + " alt='Step one' width=90></a>")
                            .declare(
                                    new Declared.Link("https://docs.tidewater-lamps.com/", Declared.Necessity.MANUAL))))
                    .isEmpty();
        }
    }

    @Test
    void an_undeclared_image_is_warned_of() {
        assertThat(found("image.unrelated", showing(LOGO))).extracting(finding -> finding.severity())
                .containsExactly(Severity.WARN);
        assertThat(found("image.unrelated",
                showing(LOGO + "?v=2").declare(new Declared.Image(LOGO, Depiction.BRAND_LOGO))))
                .isEmpty();
    }

    @Test
    void on_the_direct_channel_only_security_counts() {
        assertThat(blocking(Letters.newsletter()
                .html("<p>The autumn shades are in the shop, all nine of them, and the workshop"
                        + " is open on Sunday too.</p><p>Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101</p><p><a href=\"https://www.t"
                        + "idewater-lamps.com/unsubscribe\">Unsubscribe</a></p><img src=http://x.example.com/a.gif?rid=1 alt='' width=1"
                        + " height=1>")))
                .containsExactly("image.insecure");
    }
}
