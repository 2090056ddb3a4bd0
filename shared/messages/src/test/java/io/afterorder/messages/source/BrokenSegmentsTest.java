package io.afterorder.messages.source;

import io.afterorder.domain.buyer.Segment;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.campaign.CompiledSegments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenSegmentsTest {
    private static final String FILE = "segments.yaml";
    private static final String SEGMENTS = """
            segments:
              - name: frequent
                orders: 3
                within: P365D
              - name: high-value
                averageValue: {min: 100, currency: EUR}
              - name: lamps
                prefers: {skus: [LAMP-*], share: 60}
            """;

    private SellerDirectory seller;

    @BeforeEach
    void a_good_directory(@TempDir Path root) {
        seller = new SellerDirectory(root).write(FILE, SEGMENTS);
    }

    @Test
    void segments_reach_the_functions_as_they_are_written_with_the_templates_that_ask_for_them(@TempDir Path folder)
            throws IOException {
        seller.template("<p>Hello,</p>", "<p>{{#is segment \"lamps\"}}Hello again,{{else}}Hello,{{/is}}</p>");
        var file = folder.resolve("compiled.json");
        ((Compilation.Compiled) seller.compile()).writeTo(file);

        var compiled = CompiledSegments.read(CompiledFile.at(file));

        assertThat(compiled.templates()).containsExactly("check-up");
        assertThat(compiled.segments().all()).extracting(Segment::name).containsExactly("frequent", "high-value",
                "lamps");
        assertThat(compiled.segments().all()).extracting(Object::toString).first().asString().contains("3", "PT8760H");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: frequent            | name: Frequent Buyers     | 2: name "Frequent Buyers" is not a name; write at most 40 small letters, digits and hyphens, for example after-purchase
            orders: 3                 | orders: 0                 | 3: orders "0" is not a number of pieces; write 1 to 9999
            within: P365D             | within: P5000D            | 4: within "P5000D" looks back further than orders are kept; write P1095D at most
            name: high-value          | name: frequent            | 5: name "frequent" stands twice; give each segment its own
            min: 100                  | min: hundred              | 6: min "hundred" is not an amount; write 50 or 49.90
            share: 60                 | share: 160                | 8: share "160" is not a share of the orders; write 1 to 100 for so many of a hundred
            {skus: [LAMP-*], share: 60} | {share: 60}             | 8: skus names no product; write skus: [LAMP-*]
            """)
    void a_broken_value_is_named_with_its_line_and_a_remedy(String words, String others, String error) {
        assertThat(SEGMENTS).contains(words);

        assertThat(seller.write(FILE, SEGMENTS.replace(words, others)).errors()).contains(FILE + ":" + error);
    }

    @Test
    void a_segment_that_everybody_is_in_is_told() {
        seller.write(FILE, "segments:\n  - name: all\n");

        assertThat(seller.errors()).containsExactly("segments.yaml:2: name is of a segment that asks nothing of its "
                + "buyers; write orders: 3, averageValue or prefers");
    }

    @Test
    void a_campaign_for_a_segment_that_is_not_there_is_told() {
        seller.campaign("marketplaces: [DE, UK]", "segments: [frequnt]");

        assertThat(seller.errors()).containsExactly("segments.yaml:1: there is no segment \"frequnt\", which the "
                + "campaign \"after-purchase\" asks for; did you mean \"frequent\"?");
    }

    @Test
    void a_template_that_asks_for_a_segment_that_is_not_there_is_told() {
        seller.template("<p>Hello,</p>", "<p>{{#is segment \"frequnt\"}}Hello again,{{/is}}</p>");

        assertThat(seller.errors())
                .containsExactly("templates/check-up/en.hbs:3: there is no frequnt here; did you mean \"frequent\"?");
    }

    @Test
    void what_a_template_says_to_repeat_buyers_alone_is_checked_too() {
        seller.template("<p>Hello,</p>", "<p>Hello,</p>{{#if repeatBuyer}}<p>Here is a coupon for 10% off.</p>{{/if}}");

        assertThat(seller.errors()).isNotEmpty()
                .allMatch(error -> error.startsWith("templates/check-up/en.hbs:3: the message"));
    }

    @Test
    void a_number_of_earlier_orders_that_first_orders_lack_is_told() {
        seller.template("<p>Hello,</p>", "<p>Hello, this is after {{earlierOrders}} orders.</p>");

        assertThat(seller.errors()).isNotEmpty()
                .allMatch(error -> error.contains("{{earlierOrders}} has no value for some orders"));
    }
}
