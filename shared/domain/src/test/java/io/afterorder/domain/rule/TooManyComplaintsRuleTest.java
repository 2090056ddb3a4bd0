package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Complaints.Complaint;
import io.afterorder.domain.port.Complaints.Recent;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TooManyComplaintsRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void four_complaints_of_one_template_are_borne_and_the_fifth_stops_it() {
        assertThat(against(mailed(300), complaints(4, "review"))).isEmpty();
        assertThat(against(mailed(300), complaints(5, "review"))).hasValueSatisfying(reason -> {
            assertThat(reason.code()).isEqualTo("template.complaints");
            assertThat(reason.text())
                    .isEqualTo(
                            "5 buyers complained of messages from the template review within the last 1000 messages");
        });
    }

    @Test
    void the_tenth_complaint_of_any_template_stops_the_one_that_it_is_about() {
        var others = Stream.of("a", "b", "c", "d").flatMap(template -> complaints(2, template).stream());
        var nine = Stream.concat(others, complaints(1, "review").stream()).toList();
        assertThat(against(mailed(300), nine)).isEmpty();

        var ten = Stream.concat(nine.stream(), complaints(1, "review").stream()).toList();
        assertThat(against(mailed(300), ten)).map(Reason::text)
                .contains("10 buyers complained, the last one of the template review within the last 1000 messages");
    }

    @Test
    void of_more_messages_as_many_more_complaints_are_borne() {
        assertThat(against(mailed(3000), complaints(14, "review"))).isEmpty();
        assertThat(against(mailed(3000), complaints(15, "review"))).isPresent();
    }

    @Test
    void complaints_from_before_the_last_thousand_messages_no_longer_count() {
        var old = NOON.minus(Duration.ofDays(2));
        var days = Map.of(TODAY, 600L, TODAY.minusDays(1), 400L, TODAY.minusDays(2), 500L);
        var oneOld = Stream.concat(complaints(4, "review").stream(),
                Stream.of(new Complaint("old", "review", old))).toList();

        assertThat(against(days, oneOld)).isEmpty();
        assertThat(against(Map.of(TODAY, 600L, TODAY.minusDays(1), 300L), oneOld)).as("not yet a thousand since then")
                .isPresent();
    }

    @Test
    void complaints_that_somebody_has_looked_into_no_longer_count() {
        var recent = new Recent(new TreeMap<>(), complaints(9, "review"), Optional.of(NOON.plusSeconds(4)));

        assertThat(TooManyComplaintsRule.against("review", recent)).isEmpty();
    }

    private static Optional<Reason> against(Map<LocalDate, Long> mailed, List<Complaint> complaints) {
        return TooManyComplaintsRule.against("review",
                new Recent(new TreeMap<>(mailed), complaints, Optional.empty()));
    }

    private static Map<LocalDate, Long> mailed(long today) {
        return Map.of(TODAY, today);
    }

    /** A second apart. */
    private static List<Complaint> complaints(int count, String template) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Complaint(template + n, template, NOON.plusSeconds(n))).toList();
    }
}
