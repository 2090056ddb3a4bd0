package io.afterorder.compliance.html;

import io.afterorder.compliance.html.Style.Alignment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PageTest {
    private static Style styleOf(String html) {
        return Page.of(html).texts().getFirst().style();
    }

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
    class How_it_looks {
        @Test
        void colours_are_inherited_and_laid_over_each_other() {
            var style = styleOf("<div style='color:#369;background:rgba(0,0,0,.5)'><p>x</p></div>");

            assertThat(style.colour()).isEqualTo(new Colour(0x33, 0x66, 0x99, 1));
            assertThat(style.ground()).contains(new Colour(128, 128, 128, 1));
            assertThat(style.ownColour()).isTrue();
        }

        @Test
        void a_rule_of_more_weight_wins_and_the_own_style_over_all_but_the_important() {
            assertThat(
                    styleOf("<style>p.a{color:red} #i{color:lime} p{color:blue}</style><p id=i class=a>x</p>").colour())
                    .isEqualTo(new Colour(0, 255, 0, 1));
            assertThat(styleOf("<style>p{color:red}</style><p style='color:blue'>x</p>").colour())
                    .isEqualTo(new Colour(0, 0, 255, 1));
            assertThat(styleOf("<style>p{color:red!important}</style><p style='color:blue'>x</p>").colour())
                    .isEqualTo(new Colour(255, 0, 0, 1));
            assertThat(styleOf("<style>p{color:red} p{color:blue}</style><p>x</p>").colour())
                    .isEqualTo(new Colour(0, 0, 255, 1));
        }

        @Test
        void attributes_of_old_style_but_weakly() {
            assertThat(styleOf("<font color=navy face=Arial size=5>x</font>")).satisfies(style -> {
                assertThat(style.colour()).isEqualTo(new Colour(0, 0, 128, 1));
                assertThat(style.ownFamily()).isTrue();
                assertThat(style.fontSize()).isEqualTo(24);
            });
            assertThat(styleOf("<body text='#ff0000' bgcolor=black>x</body>").ground()).contains(Colour.BLACK);
            assertThat(styleOf("<td bgcolor=red>x</td>").ground()).contains(Colour.WHITE);
            assertThat(styleOf("<table><td bgcolor=red style='background-color:white'>x</table>").ground())
                    .contains(Colour.WHITE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"font-size:150%", "font-size:1.5em", "font-size:24px", "font-size:18pt",
                "font-size:1.5rem",
                "font:bold 24px/1.2 Georgia, serif", "font-size:x-large", "FONT-SIZE:24PX"})
        void sizes_come_out_in_pixels(String css) {
            assertThat(styleOf("<p style='" + css + "'>x</p>").fontSize()).isCloseTo(24, within(0.01));
        }

        @Test
        void a_font_shorthand_sets_family_and_line_height() {
            assertThat(styleOf("<p style='font:12px/1.5 Georgia'>x</p>")).satisfies(style -> {
                assertThat(style.ownFamily()).isTrue();
                assertThat(style.ownLineHeight()).isTrue();
            });
            assertThat(styleOf("<p style='font-family:inherit;line-height:inherit;color:inherit'>x</p>"))
                    .isEqualTo(Style.START);
        }

        @Test
        void alignment_by_css_goes_into_tables_and_by_attribute_does_not() {
            assertThat(styleOf("<div style='text-align:center'><table><tr><td>x</table></div>").alignment())
                    .isEqualTo(Alignment.CENTRE);
            assertThat(styleOf("<div align=center><table><tr><td>x</table></div>").alignment())
                    .isEqualTo(Alignment.START);
            assertThat(styleOf("<center>x</center>").alignment().isOverridden()).isTrue();
            assertThat(styleOf("<table align=center><tr><td>x</table>").alignment()).isEqualTo(Alignment.START);
            assertThat(styleOf("<div style='text-align:right'><p style='text-align:left'>x</p></div>").alignment())
                    .isEqualTo(Alignment.START);
        }

        @ParameterizedTest
        @ValueSource(strings = {"#fff", "#ffff", "#FFFFFF", "#ffffffff", "white", "rgb(255,255,255)",
                "rgb(100%, 100%, 100%)",
                "rgba(255 255 255 / 1)", "hsl(0,0%,100%)", "hsla(120, 100%, 100%, 1)", " White "})
        void white_is_white_however_written(String written) {
            assertThat(Colours.parse(written)).contains(Colour.WHITE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "inherit", "#ggg", "#12345", "rgb(1,2)", "var(--x)", "url(x)", "rgb(",
                "lab(1 2 3)"})
        void what_is_no_colour_is_none(String written) {
            assertThat(Colours.parse(written)).isEmpty();
        }

        @Test
        void contrast_follows_the_formula_of_wcag() {
            assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isCloseTo(21, within(0.001));
            assertThat(new Colour(0x76, 0x76, 0x76, 1).contrastWith(Colour.WHITE)).isCloseTo(4.54, within(0.005));
            assertThat(new Colour(0x77, 0x77, 0x77, 1).contrastWith(Colour.WHITE)).isCloseTo(4.48, within(0.005));
        }

        @Test
        void hsl_turns_round_the_wheel() {
            assertThat(Colours.parse("hsl(0,100%,50%)")).contains(new Colour(255, 0, 0, 1));
            assertThat(Colours.parse("hsl(120,100%,50%)")).contains(new Colour(0, 255, 0, 1));
            assertThat(Colours.parse("hsl(240,100%,25%)")).contains(new Colour(0, 0, 128, 1));
            assertThat(Colours.parse("hsl(-120,100%,50%)")).contains(new Colour(0, 0, 255, 1));
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
