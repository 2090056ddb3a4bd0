package io.afterorder.local.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFilesTest {
    private static final Instant UNDATED = Instant.parse("2026-05-01T00:00:00Z");
    private static final String FIRST = "{\"occurredAt\":\"2026-03-02T08:00:00Z\"}";
    private static final String SECOND = "{\"occurredAt\":\"2026-03-03T08:00:00Z\"}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_a_line_an_array_and_pretty_printed_ones_after_each_other_are_the_same() throws IOException {
        assertThat(bodies(FIRST + "\n\n" + SECOND + "\n")).containsExactly(FIRST, SECOND);
        assertThat(bodies("[" + FIRST + ",\n" + SECOND + "]")).containsExactly(FIRST, SECOND);
        assertThat(bodies(pretty(FIRST) + "\n" + pretty(SECOND))).containsExactly(FIRST, SECOND);
        assertThat(bodies("\uFEFF" + FIRST)).containsExactly(FIRST);
    }

    @Test
    void a_line_that_is_no_json_stays_one_event_among_the_others() throws IOException {
        assertThat(bodies(FIRST + "\n{\"orderId\":\n" + SECOND)).containsExactly(FIRST, "{\"orderId\":", SECOND);
    }

    @Test
    void an_event_without_a_time_arrives_with_its_neighbours_and_never_in_1970() throws IOException {
        assertThat(arrivals("{}\n" + SECOND + "\n{}\n" + FIRST)).containsExactly(Instant.parse("2026-03-02T08:00:00Z"),
                Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-03T08:00:00Z"),
                Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(arrivals("{}\nnull\n")).containsExactly(UNDATED, UNDATED);
    }

    private List<String> bodies(String text) throws IOException {
        return read(text).stream().map(Incoming::body).toList();
    }

    private List<Instant> arrivals(String text) throws IOException {
        return read(text).stream().map(Incoming::arrives).toList();
    }

    private List<Incoming> read(String text) throws IOException {
        return new FeedFiles(Project.JSON).read(List.of(Files.writeString(folder.resolve("events"), text)), UNDATED);
    }

    private static String pretty(String json) throws IOException {
        return Project.JSON.readTree(json).toPrettyString();
    }
}
