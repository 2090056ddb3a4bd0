package io.afterorder.compliance;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolicyTest {
    @ParameterizedTest
    @CsvSource({"2019-01-01, amazon-2020-11", "2020-11-06, amazon-2020-11", "2025-06-30, amazon-2020-11",
            "2025-07-01, amazon-2025-07", "2030-01-01, amazon-2025-07"})
    void the_day_decides_which_policy_holds(LocalDate day, String name) {
        assertThat(Policy.at(day).name()).isEqualTo(name);
        assertThat(Policy.at(day).from()).isIn(LocalDate.of(2020, 11, 6), LocalDate.of(2025, 7, 1));
    }

    @Test
    void verdicts_name_the_policy_and_the_message() {
        var verdict = Policy.current().check(Letters.withHtml("").build());

        assertThat(verdict.policy()).isEqualTo("amazon-2025-07");
        assertThat(verdict.id()).isEqualTo("t-1");
        assertThat(verdict.passes()).isTrue();
    }

    @Test
    void the_important_tag_was_allowed_before_it_was_removed() {
        var letter = Letters.withHtml("").subject("[Important] order " + Letters.ORDER).build();

        assertThat(Policy.at(LocalDate.of(2025, 6, 30)).check(letter).passes()).isTrue();
        assertThat(Policy.current().check(letter).passes()).isFalse();
    }

    @Test
    void findings_come_in_the_order_of_the_catalogue() {
        var rules = Policy.current().check(Letters.saying("💡 http://x.example.com {{a}}").subject("").build())
                .findings()
                .stream().map(Finding::rule).distinct().toList();
        var catalogue = RuleCatalogue.entries().stream().map(RuleEntry::id).filter(rules::contains).toList();

        assertThat(rules).hasSizeGreaterThan(3).isEqualTo(catalogue);
    }

    @Test
    void every_rule_that_needs_only_the_message_is_applied_but_for_spelling() {
        var applied = Policy.current().rules().map(RuleEntry::id).collect(Collectors.toSet());

        assertThat(RuleCatalogue.entries().stream().filter(entry -> entry.needs() == RuleEntry.Needs.MESSAGE)
                .map(RuleEntry::id).filter(id -> !applied.contains(id))).containsExactly("style.spelling");
        assertThat(RuleCatalogue.find("review.repeat").orElseThrow().needs()).isEqualTo(RuleEntry.Needs.CONTEXT);
    }

    @Nested
    class A_sellers_own_strictness {
        private static Policy with(String content) {
            return Policy.current().stricter(Strictness.parse("strict.txt", content));
        }

        @Test
        void turns_warnings_into_blocks() {
            var letter = Letters.withHtml("<img src='https://x.example.com/a.png' alt='A drawing' width=90>").build();

            assertThat(Policy.current().check(letter).passes()).isTrue();
            assertThat(with("# mine\nimage.unrelated: block # always\n").check(letter).passes()).isFalse();
        }

        @Test
        void tightens_limits() {
            var policy = with(
                    "limits.words: 5\nlimits.subject-characters: 10\nlimits.attachment-bytes: 99\ntone.too-long: block");

            assertThat(policy.limits()).isEqualTo(new Limits(5, 10, 99));
            assertThat(policy.check(Letters.withHtml("").build()).passes()).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"emoji: block | strict.txt:1: rule \"emoji\" is unknown",
                "style.emoji: warn | strict.txt:1: style.emoji: \"warn\" is not stricter than block, which no file can lower",
                "tone.too-long: warn | strict.txt:1: tone.too-long: \"warn\" is not stricter than warn; write block",
                "limits.words: 201 | strict.txt:1: limits.words: \"201\" is not stricter; write a whole number of 200 or less",
                "limits.words: few | \"few\" is not stricter", "limits.pages: 1 | limit \"pages\" is unknown",
                "nonsense | strict.txt:1: \"nonsense\" states nothing; write rule.id: block"})
        void never_lowers_a_block_and_says_what_is_wrong_where(String line, String error) {
            assertThatThrownBy(() -> with(line)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(error);
        }
    }

    @Nested
    class An_excerpt {
        @Test
        void is_short_and_never_cuts_a_character() {
            assertThat(new Finding("x", Severity.WARN, Where.HTML, "a" + "💡".repeat(90), "", "").excerpt())
                    .hasSizeLessThanOrEqualTo(120)
                    .endsWith("💡…");
            assertThat(new Finding("x", Severity.WARN, Where.HTML, "a".repeat(120), "", "").excerpt()).hasSize(120);
            assertThat(new Finding("x", Severity.WARN, Where.HTML, " a \n\t b\u0000 ", "", "").excerpt())
                    .isEqualTo("a b");
        }
    }
}
