package io.afterorder.compliance.html;

import io.afterorder.compliance.html.Style.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LooksTest {
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

    private static Style styleOf(String html) {
        return Page.of(html).looks().getFirst().style();
    }
}
