package io.afterorder.compliance;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Messages of every odd make are checked within a bound of time; a failure names the seed that makes it again. */
class FuzzTest {
    /** {@code -Dafterorder.fuzz.seed=…} replays one seed. */
    private static final Optional<Long> REPLAYED = Optional.ofNullable(Long.getLong("afterorder.fuzz.seed"));
    private static final int FEW = 300;
    private static final int MANY = 20_000;

    @Test
    void a_few_odd_messages_are_checked() {
        check(FEW, Duration.ofSeconds(60));
    }

    @Test
    @Tag("fuzz")
    void many_odd_messages_are_checked() {
        check(MANY, Duration.ofSeconds(300));
    }

    private static void check(int count, Duration bound) {
        long first = REPLAYED.orElse(20_260_701L);
        var at = new long[]{first};
        assertTimeoutPreemptively(bound, () -> {
            for (; at[0] < first + (REPLAYED.isPresent() ? 1 : count); at[0]++) {
                check(at[0]);
            }
        }, () -> "the seed that took too long: " + at[0]);
    }

    private static void check(long seed) {
        try {
            assertThat(Policy.current().check(FuzzedMessage.of(seed)).findings())
                    .allSatisfy(finding -> assertThat(finding.excerpt().length())
                            .isLessThanOrEqualTo(Finding.EXCERPT_LIMIT));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("failed on -Dafterorder.fuzz.seed=" + seed, e);
        }
    }
}
