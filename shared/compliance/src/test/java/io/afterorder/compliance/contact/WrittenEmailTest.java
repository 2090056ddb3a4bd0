package io.afterorder.compliance.contact;

import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenEmailTest {
    @ParameterizedTest
    @ValueSource(strings = {"crew@lamps.xy", "crew@lamps.museum", "crew @ lamps.com", "crewアットマークlamps.co.jp",
            "crew\u00a0at\u00a0lamps dot com", "crew\tat\tlamps dot com", "crew AT lamps DOT com",
            "crew ( at ) lamps.com",
            "crew małpa lamps kropka pl", "crew chiocciola lamps punto it", "a@b.de", "first.last@lamps.com",
            "AZaz09-1@lamps.com",
            "crew②@lamps.com", "crewⅧ@lamps.com", "crew@lampsドットjp", "crew  @  lamps.com", "crew@AZ-az09.com",
            "crew@mail.desk.lamps.co.uk"})
    void an_address_is_all_that_is_quoted(String written) {
        assertThat(in("Write to\n" + written + ", please.")).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crew@lamps.x", "user@1.25", "crew @ lamps.museum", "Meet the crew at lamps.com",
            "https://www.amazon.com/crew@lamps.com/x", "at lamps dot com", "a", "Grade a", "Art at home", "@lamps.com",
            "crew@", " @lamps.com", "crew   @lamps.com", "crew@   lamps.com", "crew at", "crew at lamps dot museum"})
    void what_lacks_a_part_of_an_address_is_none(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void signs_and_quotation_marks_before_an_address_are_no_part_of_it() {
        assertThat(in("[1] Write to crew@lamps.com")).containsExactly("crew@lamps.com");
        assertThat(in("~crew@lamps.com, ^desk@lamps.com, Mail:help@lamps.com"))
                .containsExactly("crew@lamps.com", "desk@lamps.com", "help@lamps.com");
        assertThat(in("@ the fair: «crew@lamps.com»")).containsExactly("crew@lamps.com");
    }

    @Test
    void a_name_has_no_more_than_64_characters() {
        var name = "a".repeat(64);

        assertThat(in(name + "@lamps.com")).containsExactly(name + "@lamps.com");
        assertThat(in("b" + name + "@lamps.com")).containsExactly(name + "@lamps.com");
    }

    @Test
    void every_address_of_a_text_is_found() {
        assertThat(
                in("crew@lamps.com or desk (at) lamps.com, see https://lamps.com or help at lamps dot de"))
                .containsExactly("crew@lamps.com", "desk (at) lamps.com", "help at lamps dot de");
    }

    @Test
    void an_address_behind_a_web_address_counts_again() {
        assertThat(in("https://www.amazon.com/x crew@lamps.com")).containsExactly("crew@lamps.com");
    }

    @Test
    void no_more_signs_are_looked_at_than_any_letter_has() {
        assertThat(in("crew@lamps.com ".repeat(501))).hasSize(500);
    }

    private static List<String> in(String text) {
        return WrittenEmail.in(new Passage(Where.TEXT, text));
    }
}
