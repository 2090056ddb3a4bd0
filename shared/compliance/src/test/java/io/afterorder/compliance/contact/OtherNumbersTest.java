package io.afterorder.compliance.contact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherNumbersTest {
    private static final String ID = "114-5550199-7766554";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ". Then", " should", " (which"})
    void an_order_id_that_stands_by_itself_ends_behind_its_digits(String after) {
        assertThat(OtherNumbers.endOfOrderId("Order " + ID + after, 6)).isEqualTo(6 + ID.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 20", ". 5", "-12", "x", "_", "€", "・3", ",5"})
    void one_that_more_may_belong_to_is_left_to_a_search(String after) {
        assertThat(OtherNumbers.endOfOrderId(ID + after, 0)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"114-5550199-776655", "1145550199-7766554-0", "(207) 555-0134 is ours"})
    void other_numbers_are_none(String text) {
        assertThat(OtherNumbers.endOfOrderId(text, 0)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "@", "x", "-"})
    void one_that_something_is_set_before_is_left_to_a_search(String before) {
        assertThat(OtherNumbers.endOfOrderId(before + ID, 1)).isNegative();
    }
}
