package io.afterorder.compliance.html;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PageTest {
    @Nested
    class What_a_reader_sees {
        @Test
        void one_text_a_block_in_reading_order() {
            assertThat(Page
                    .of("<h2>One</h2><div>Two <b>and</b> more<p>Three</p>Four</div><table><tr><td>Five<td>Six</table>")
                    .blocks()).containsExactly("One", "Two and more", "Three", "Four", "Five", "Six");
        }

        @Test
        void tags_within_a_word_do_not_split_it() {
            assertThat(Page.of("<p>re<span></span>vi<ins>e</ins>w</p>").blocks()).containsExactly("review");
        }

        @Test
        void a_line_break_stays_one() {
            assertThat(Page.of("<p>One<br>Two</p>").blocks()).containsExactly("One\nTwo");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p style='display:none'>x</p>",
                "<p style='DISPLAY : NONE !important; display:block'>x</p>",
                "<p hidden>x</p>", "<p style='visibility:hidden'>x</p>", "<p style='opacity:0'>x</p>",
                "<p style='font-size:0'>x</p>", "<div style='max-height:0;overflow:hidden'>x</div>",
                "<p style='position:absolute;left:-9999px'>x</p>", "<p style='text-indent:-9999px'>x</p>",
                "<style>.h{display:none}</style><p class='a h'>x</p>",
                "<style>p > .h{display:none}</style><p><i class=h>x</i></p>",
                "<div style='display:none'><p style='display:block'>x</p></div>", "<script>x</script>",
                "<title>x</title>",
                "<template>x</template>", "<!-- x -->", "<!--[if !mso]>x<![endif]-->"})
        void what_is_hidden_is_no_text(String html) {
            assertThat(Page.of(html).blocks()).isEmpty();
        }

        @Test
        void hidden_text_before_all_that_is_shown_is_the_preheader() {
            assertThat(Page.of("<title>t</title><div style='display:none'>Ten off</div><p>x</p><p hidden>y</p>")
                    .preheader()).isEqualTo("Ten off");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<div style='visibility:hidden'><p style='visibility:visible'>x</p></div>",
                "<div style='font-size:0'><p style='font-size:14px'>x</p></div>",
                "<style>.h{display:none}</style><p class='hh'>x</p>",
                "<style>@media print{p{display:none}}</style><p>x</p>", "<!--[if mso]><p>x</p><![endif]-->",
                "<!--[if !mso]><!--><p>x</p><!--<![endif]-->"})
        void what_is_shown_again_is_one(String html) {
            assertThat(Page.of(html).blocks()).containsExactly("x");
        }

        @Test
        void a_display_of_its_own_decides_what_is_a_block() {
            assertThat(Page.of("<div>a<div style='display:inline'>b</div></div><span style='display:block'>c</span>")
                    .blocks())
                    .containsExactly("ab", "c");
        }

        @Test
        void line_breaks_are_counted_across_tags_but_not_across_cells() {
            assertThat(Page.of("<p>a<br><span><br> &nbsp;</span><br>b</p>").mostLineBreaks()).isEqualTo(3);
            assertThat(Page.of("<table><tr><td>a<br><br><td><br>b</table>").mostLineBreaks()).isEqualTo(2);
            assertThat(Page.of("<p>a<br>b<br>c<br>d</p>").mostLineBreaks()).isEqualTo(1);
        }

        @Test
        void a_link_knows_its_text_its_pictures_and_its_paragraph() {
            var link = Page.of("<p>Not these.</p><p>Go <a href='https://a.b/c?x=1&amp;y=2'>to <b>the</b> shop"
                    + "<img alt='!' src=i.png></a> now</p>").links().getFirst();

            assertThat(link.href()).isEqualTo("https://a.b/c?x=1&y=2");
            assertThat(link.text()).isEqualTo("to the shop!");
            assertThat(link.context()).isEqualTo("Go to the shop now");
        }
    }

    @Nested
    class How_wide_it_is {
        @Test
        void the_outermost_container_of_most_text_decides() {
            assertThat(Page.of("<table width=640><tr><td width=200>long enough text here</table>").width())
                    .isEqualTo(640);
            assertThat(Page.of("<div style='width:100%;max-width:560px'>text</div>").width()).isEqualTo(560);
            assertThat(Page.of("<div style='max-width:40em'>text</div>").width()).isEqualTo(640);
        }

        @Test
        void where_none_is_declared_it_is_600() {
            assertThat(Page.of("<p>text</p>").width()).isEqualTo(600);
            assertThat(
                    Page.of("<p>much text that is not in the little box</p><div style='width:90px'>box</div>").width())
                    .isEqualTo(600);
            assertThat(Page.of("<div style='width:80%'>text</div>").width()).isEqualTo(600);
        }

        @Test
        void an_image_is_as_wide_as_css_attribute_and_room_make_it() {
            var page = Page.of("<div style='max-width:500px'>text<img src=a width=100><img src=b width='50%'>"
                    + "<img src=c width=900 style='width:200px'><img src=d style='width:100%;max-width:300px'>"
                    + "<table><tr><td width=120><img src=e width='100%'></table><img src=f></div>");

            assertThat(page.images()).extracting(image -> image.width().orElse(-1)).containsExactly(100.0, 250.0, 200.0,
                    300.0, 120.0, -1.0);
        }

        @Test
        void margins_add_up_from_the_outside_in() {
            var margins = Page.of("<div style='max-width:500px'><div style='margin:10px 50px'>"
                    + "<p style='margin-left:10%'>text</p></div></div>").margins();

            assertThat(margins.getFirst().left()).isCloseTo(0.1, within(1e-9));
            assertThat(margins.getFirst().top()).isCloseTo(0.02, within(1e-9));
            assertThat(margins.getLast().left()).isCloseTo(0.2, within(1e-9));
        }
    }

    @Nested
    class Pictures_of_a_page {
        @Test
        void a_dot_and_what_is_hidden_are_known() {
            var images = Page
                    .of("<img src=a width=1 height=1><img src=b style='display:none'><img src=c width=600 height=1>"
                            + "<img src=d width=0 height=0><div style='display:none'><img src=e></div><img src=f style='width:1px'>")
                    .images();

            assertThat(images).extracting(Image::isDot).containsExactly(true, false, false, true, false, true);
            assertThat(images).extracting(Image::hidden).containsExactly(false, true, false, true, true, false);
        }

        @Test
        void backgrounds_and_sets_of_sources_are_pictures_too() {
            assertThat(Page
                    .of("<table background='a.png'></table><p style=\"background:#fff url('b.png') no-repeat\">x</p>"
                            + "<img src=c.png srcset='d.png 2x, e.png 3x'>")
                    .images()).extracting(Image::url)
                    .containsExactly("a.png", "b.png", "c.png", "d.png", "e.png");
        }

        @Test
        void a_missing_alt_text_is_not_an_empty_one() {
            assertThat(Page.of("<img src=a><img src=b alt=''>").images()).extracting(image -> image.alt().isPresent())
                    .containsExactly(false, true);
        }
    }
}
