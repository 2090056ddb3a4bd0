package io.afterorder.compliance.link;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.toBuyer;
import static org.assertj.core.api.Assertions.assertThat;

class LinkRulesTest {
    private static MessageBuilder linking(String href) {
        return saying("<a href=\"" + href + "\">Details</a>");
    }

    @Nested
    class Where_a_link_leads {
        @ParameterizedTest
        @ValueSource(strings = {"https://www.amazon.com/gp/help", "https://amazon.de/",
                "https://sellercentral.amazon.co.uk/x",
                "HTTPS://WWW.AMAZON.COM/UPPER", "https://www.amazon.co.jp:443/dp/B0",
                "https://m.media-amazon.com/guide.pdf"})
        void within_amazon_it_may_go_anywhere(String href) {
            assertThat(blocking(linking(href))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://www.tidewater-lamps.com/", "https://amazon.com.lamps.example.net/",
                "https://www.amazon-deals.com/", "https://arnazon.com/", "https://www.amazon.com@lamps.example.net/",
                "https://xn--amzon-1qa.com/", "https://amazon.support/", "https://192.0.2.7/track",
                "https://notamazon.com/"})
        void to_another_site_it_is_external_though_it_looks_like_amazon(String href) {
            assertThat(blocking(linking(href))).containsExactly("link.external");
        }

        @Test
        void a_declared_beginning_covers_the_links_that_go_on_from_it() {
            var declared = new Declared.Link("https://track.parcels.com/go", Declared.Necessity.TRACKING);

            assertThat(blocking(linking("https://track.parcels.com/go?id=1").declare(declared))).isEmpty();
            assertThat(blocking(linking("https://track.parcels.com/other").declare(declared)))
                    .containsExactly("link.external");
            assertThat(blocking(linking("https://track.parcels.com.evil.net/go").declare(declared)))
                    .containsExactly("link.external");
        }

        @Test
        void a_declared_host_alone_covers_all_of_it() {
            assertThat(blocking(linking("https://track.parcels.com/a/b")
                    .declare(new Declared.Link("track.parcels.com", Declared.Necessity.TRACKING)))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"See www.tidewater-lamps.com for more.", "See (https://lamps.example.net/a).",
                "See tidewater-lamps.com/shop", "See lamps.co.uk today"})
        void an_address_in_running_text_counts_as_a_link(String words) {
            assertThat(blocking(saying(words))).containsExactly("link.external");
            assertThat(found("link.external", toBuyer().text(Letters.ORDER + "\n\n" + words)))
                    .extracting(finding -> finding.where()).containsExactly(Where.TEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Version 2.4.1 of node.js", "the file manual-rev3.pdf", "at 5 p.m. on Friday.Then",
                "St.Louis and e.g. others", "you know Amazon.com well", "12.5 in.wide", "fertig.Danke"})
        void what_only_looks_like_an_address_is_left_alone(String words) {
            assertThat(blocking(saying(words))).isEmpty();
        }
    }

    @Nested
    class Whether_a_link_works {
        @ParameterizedTest
        @ValueSource(strings = {"", "#", "/gp/help", "gp/help", "//www.amazon.com/x", "www.amazon.com/x",
                "https:///gp/help",
                "https://", "http:///x", "javascript:void(0)", "data:text/html,hi", "https://intranet/page",
                "https://https://www.amazon.com/", "https://www..amazon.com/", "file:///c:/x",
                "htps://www.amazon.com/"})
        void one_without_a_site_is_malformed_and_nothing_else(String href) {
            assertThat(blocking(linking(href))).containsExactly("link.malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://www.amazon.com/s?k=brass lamp", "https:\\\\www.amazon.com\\x"})
        void blanks_and_backslashes_break_it(String href) {
            assertThat(blocking(linking(href))).containsExactly("link.malformed");
        }

        @Test
        void blanks_around_it_and_an_anchor_within_the_letter_do_no_harm() {
            assertThat(blocking(linking("  https://www.amazon.com/x\n"))).isEmpty();
            assertThat(blocking(linking("#steps"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"https://bit.ly/3abc", "https://tinyurl.com/lamp", "https://amzn.to/3x"})
        void a_shortener_is_malformed_and_where_undeclared_external_too(String href) {
            assertThat(blocking(linking(href))).containsExactly("link.external", "link.malformed");
            assertThat(blocking(linking(href).declare(new Declared.Link(href, Declared.Necessity.MANUAL))))
                    .containsExactly("link.malformed");
        }
    }

    @Nested
    class Whether_a_link_is_secure {
        @Test
        void http_is_insecure_even_within_amazon_and_even_where_declared() {
            assertThat(blocking(linking("http://www.amazon.com/x"))).containsExactly("link.insecure");
            assertThat(blocking(linking("http://track.parcels.com/1")
                    .declare(new Declared.Link("https://track.parcels.com/", Declared.Necessity.TRACKING))))
                    .containsExactly("link.insecure");
        }

        @Test
        void http_in_a_doctype_or_a_namespace_is_no_link() {
            var html = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd\">"
                    + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + Letters.BODY + "</body></html>";

            assertThat(blocking(toBuyer().html(html))).isEmpty();
        }

        @Test
        void what_only_outlook_shows_is_checked_too() {
            assertThat(
                    blocking(Letters.withHtml("<!--[if mso]><a href=\"http://www.amazon.com/x\">Help</a><![endif]-->")))
                    .containsExactly("link.insecure");
        }
    }

    @Nested
    class Whether_a_link_opts_out {
        @ParameterizedTest
        @ValueSource(strings = {"Unsubscribe", "Opt out here", "Stop receiving our messages", "Hier abmelden",
                "Se désabonner", "Ne plus recevoir ces messages", "Darse de baja", "Cancellati dalla lista",
                "Uitschrijven",
                "Deixar de receber mensagens", "Avregistrera dig", "Wypisz się", "Abonelikten çık", "配信停止はこちら"})
        void its_words_tell(String words) {
            assertThat(blocking(saying("<a href=\"https://www.amazon.com/x\">" + words + "</a>")))
                    .contains("link.opt-out").doesNotContain("link.external");
        }

        static List<String> links() throws IOException {
            try (var file = LinkRulesTest.class.getResourceAsStream("opt-out.txt")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.startsWith("//")).toList();
            }
        }

        @ParameterizedTest
        @MethodSource("links")
        void words_that_refuse_messages_are_told_from_those_that_only_look_like_it(String line) {
            var words = line.contains("<") ? line.substring(2) : "<" + line.substring(2) + ">";
            var letter = saying(words.replace(">", "</a>").replaceFirst("<", "<a href=\"https://www.amazon.com/x\">"));

            assertThat(found("link.opt-out", letter)).hasSize(line.startsWith("+") ? 1 : 0);
        }

        @ParameterizedTest
        @ValueSource(strings = {"optout?c=1", "notices/off?k=31d0", "sair?m=7b3"})
        void its_address_tells(String path) {
            assertThat(blocking(linking("https://www.tidewater-lamps.com/" + path)))
                    .containsExactly("link.external", "link.opt-out");
        }

        @Test
        void the_sentence_around_it_tells() {
            assertThat(blocking(saying("To unsubscribe, click <a href=\"https://www.amazon.com/x\">here</a>.")))
                    .containsExactly("link.opt-out");
            assertThat(
                    blocking(saying("Nobody unsubscribes without a link. See <a href=\"https://www.amazon.com/x\">the"
                            + " guide</a>.")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Cancel the order", "Stop the lamp from blinking", "Turn it off",
                "Leave a note for the carrier"})
        void other_words_do_not(String words) {
            assertThat(found("link.opt-out", saying("<a href=\"https://www.amazon.com/x\">" + words + "</a>")))
                    .isEmpty();
        }
    }
}
