package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class IntIndexTest {
    @Test
    void each_key_has_its_numbers_in_order_whenever_they_were_added() {
        var index = index(7, 3, 900_000, 5, 7, 1, 7, 2);

        assertThat(numbers(index, 7)).containsExactly(1, 2, 3);
        assertThat(numbers(index, 900_000)).containsExactly(5);
        assertThat(numbers(index, 8)).isEmpty();
    }

    @Test
    void an_index_of_nothing_has_nothing() {
        assertThat(numbers(index(), 1)).isEmpty();
    }

    @Test
    void keys_that_meet_in_the_table_are_told_apart() {
        var pairs = new int[2_000];
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] = 1 + i * 65_536;
            pairs[i + 1] = i + 1;
        }
        var index = index(pairs);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(numbers(index, pairs[i])).containsExactly(pairs[i + 1]);
        }
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new PackWriter(bytes);
        index(7, 3, 70_000, 300, 7, 1).write(out);
        out.texts(List.of("é", "", "x"));
        out.texts(List.of());
        out.bits(-1, 1L << 40);
        out.numbers(255, 0);

        var in = new PackReader(bytes.toByteArray());
        var index = IntIndex.read(in);
        assertThat(numbers(index, 7)).containsExactly(1, 3);
        assertThat(numbers(index, 70_000)).containsExactly(300);
        assertThat(in.texts()).containsExactly("é", "", "x");
        assertThat(in.texts()).isEmpty();
        assertThat(in.bits()).containsExactly(-1, 1L << 40);
        assertThat(in.numbers()).containsExactly(255, 0);
    }

    private static IntIndex index(int... pairs) {
        var index = new IntIndex.Builder();
        for (int i = 0; i < pairs.length; i += 2) {
            index.add(pairs[i], pairs[i + 1]);
        }
        return index.build();
    }

    private static List<Integer> numbers(IntIndex index, int key) {
        var numbers = new ArrayList<Integer>();
        int place = index.first(key);
        for (int number = index.value(place); number != IntIndex.END; number = index.value(++place)) {
            numbers.add(number);
        }
        return numbers;
    }
}
