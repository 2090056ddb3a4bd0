package io.afterorder.compliance.html;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {
    private static final Kind CELL = new Kind("td", true, List.of(), Declarations.NONE);

    private final Places places = new Places();

    @Test
    void the_same_said_of_elements_of_a_kind_is_worked_out_once() {
        var around = places.around(CELL);
        assertThat(places.within(around, CELL, said("font-size: 20px"))).isNotSameAs(around)
                .satisfies(place -> assertThat(place.style().fontSize()).isEqualTo(20));
        var own = said("width: 50%");
        assertThat(places.within(around, CELL, own)).isSameAs(places.within(around, CELL, own))
                .satisfies(place -> assertThat(place.room()).isEqualTo(Widths.USUAL / 2));
    }

    @Test
    void the_same_elsewhere_is_another_place() {
        var own = said("width: 50%");
        var outer = places.within(places.around(CELL), CELL, own);
        assertThat(places.within(outer, CELL, own).room()).isEqualTo(outer.room() / 2);
    }

    @Test
    void a_page_of_ever_new_places_is_forgotten_with_the_next() {
        var around = places.around(CELL);
        for (int i = 0; i < 10_000; i++) {
            places.within(around, CELL, said("font-size: " + i + "px"));
        }
        assertThat(around.within()).hasSizeLessThan(2_000);
        assertThat(places.around(CELL)).isNotSameAs(around);
        assertThat(places.around(CELL).within()).isEmpty();
    }

    private static Declarations said(String css) {
        var declarations = new Declarations();
        Declaration.parse(css, declarations);
        return declarations;
    }
}
