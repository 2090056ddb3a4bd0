package io.afterorder.compliance.html;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTest {
    private static final String PAGE = """
            <body class="Letter"><div id="top" class="frame"><ul class="facts"><li class="done"><b>1</b><li><b>2</b></ul>
            <table class="facts"><tr><td class="note a"><p>3</p><div><div class="frame"><p><b>4</b></p></div></div></td>
            <td><ul><li><p><b class="A-b">5</b></p></li></ul></td></tr></table></div><p>6</p></body>""";

    @ParameterizedTest
    @ValueSource(strings = {".facts td", "td.note", "td.note.a p", "ul > li.done", "ul > li > b", "div div b", "* b",
            "* > b", "#top .facts > li", "body > p", "div > div p b", "div > div > b", "html b", ".letter p", "TD P",
            "table li > p > b.a-b", ".frame .frame b", ".frame\tp", "div  >\n div", "*.note", "div#top.frame b",
            "ul td", "td > b", "b b", ".facts .facts b"})
    void it_holds_where_jsoup_says_so(String selector) {
        var place = Place.of(selector).orElseThrow();
        assertThat(Jsoup.parse(PAGE).getAllElements())
                .allSatisfy(element -> assertThat(place.holds(element)).isEqualTo(element.is(selector)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"td[width]", "h1 + p", "h1 ~ p", "> p", "p >", "p > > b", "", " ", ".", "td:hover", ".9 p"})
    void what_is_no_way_of_names_is_none(String selector) {
        assertThat(Place.of(selector)).isEmpty();
    }

    @Test
    void many_steps_that_fit_everywhere_but_for_the_last_take_no_time() {
        var page = Jsoup.parse("<div>".repeat(400) + "<b>x</b>");
        var place = Place.of(".none " + "div ".repeat(40) + "b").orElseThrow();
        assertThat(place.holds(page.getElementsByTag("b").getFirst())).isFalse();
    }
}
