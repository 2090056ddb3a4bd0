package io.afterorder.compliance.form;

import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class LeftoversTest {
    private static final String RULE = "required.rendered";

    @ParameterizedTest
    @ValueSource(strings = {"[ship_eta]", "[insert name of the buyer]", "[Preferred name]", "[Your order: the no.]",
            "[TBD]", "&lt;order number&gt;"})
    void a_name_in_brackets_is_one_even_among_small_words(String leftover) {
        assertThat(found(RULE, saying("It comes on " + leftover + ", we think."))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[_] Yes, send another", "see [page_2 below]", "[details of your order below]",
            "[the carrier brings this product on one of these days]", "[a b c]"})
    void other_words_in_brackets_are_an_aside(String words) {
        assertThat(found(RULE, saying(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your order null is late.", "A new lamp for None is on its way.", "Sent by null today."})
    void what_a_program_writes_for_nothing_is_no_value(String words) {
        assertThat(found(RULE, saying(words))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None of the lamps is late.", "The warranty is null and void.", "NaNo lamps"})
    void the_same_letters_within_a_sentence_are_words(String words) {
        assertThat(found(RULE, saying(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs undefined dollars.", "It costs NaN dollars.", "Lorem ipsum dolor", "lorem ipsum"})
    void what_a_program_or_a_draft_leaves_in_a_sentence_is_found_wherever_it_stands(String words) {
        assertThat(Leftovers.in(new Passage(Where.TEXT, words), saying("").build())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello ,", "Hello\t,", "Hello\u00a0,", "Hello null", "Hello NULL", "Hello none",
            "Hello None",
            "Hello undefined", "Hello nil"})
    void a_greeting_without_a_name_is_quoted(String greeting) {
        assertThat(Leftovers.in(new Passage(Where.TEXT, greeting + " your lamp is late"), saying("").build()))
                .contains(greeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello,", "Hello Nora,", "Hello Nils", "Hello nilsson", "Hello Nullman"})
    void a_greeting_with_a_name_or_with_none_on_purpose_is_not(String greeting) {
        assertThat(Leftovers.in(new Passage(Where.TEXT, greeting), saying("").build())).isEmpty();
    }

    @Test
    void a_finding_quotes_the_placeholder_and_says_where_it_stands() {
        var letter = withHtml(
                "<p>It comes on [date].</p><img src='https://x.example.com/%%size%%/a.png' alt='{{alt}}'>")
                .subject("Order 114-5550199-7766554 of ${name}").header("X-Campaign", "spring-%%batch%%");

        assertThat(found(RULE, letter)).extracting(finding -> finding.where() + " " + finding.excerpt())
                .containsExactlyInAnyOrder("SUBJECT ${name}", "HTML [date]", "HTML {{alt}}", "HTML %%size%%",
                        "HEADER %%batch%%");
        assertThat(found(RULE, letter)).allSatisfy(
                finding -> assertThat(finding.why()).startsWith("A placeholder was not filled in"));
    }
}
