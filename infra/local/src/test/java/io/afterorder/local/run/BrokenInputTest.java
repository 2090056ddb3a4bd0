package io.afterorder.local.run;

import io.afterorder.local.Afterorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenInputTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_broken_campaign_file_is_named_with_line_value_and_remedy_and_nothing_is_run() throws IOException {
        var campaigns = copied(Project.home().resolve("shared/messages/src/main/resources"), folder.resolve("mine"));
        var file = campaigns.resolve("campaigns/after-purchase.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("delay: P1D", "delay: 2 dayz"));
        var data = folder.resolve("data");

        var said = run(2, "run", "--sample", "--campaigns", campaigns.toString(), "--data", data.toString());

        assertThat(said).contains("campaigns/after-purchase.yaml:")
                .contains("\"2 dayz\" is not a duration; write P2D or PT48H");
        assertThat(data).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run(2, "run", "--events", "no-such-file.json")).contains("no-such-file.json: there is no such file");
    }

    @Test
    void a_run_of_nothing_says_what_to_name() {
        assertThat(run(2, "run")).contains("--notifications");
    }

    @Test
    void days_that_cannot_be_turned_are_refused() {
        assertThat(run(2, "run", "--sample", "--days", "-3")).contains("--days -3", "write a number from 0 to 3650");
        assertThat(run(2, "run", "--sample", "--days", "99999999")).contains("--days 99999999");
    }

    @Test
    void a_file_without_any_json_is_named_by_line_and_column() throws IOException {
        var broken = write("broken.json", "{\n  \"orderId\": \"1-2-3\",\n  \"type\":\n");

        assertThat(run(2, "run", "--events", broken)).contains(broken + ":4:", "no JSON", "one event a line");
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        var empty = write("empty.json", "");

        assertThat(run(2, "run", "--events", empty)).contains("nothing to feed: no event and no order in " + empty);
        assertThat(run(2, "run", "--orders", empty)).contains(empty + ": is empty");
    }

    @Test
    void a_data_folder_that_cannot_be_one_is_named_without_a_stack_trace() throws IOException {
        var file = write("a-file", "");

        assertThat(run(2, "run", "--sample", "--data", file))
                .isEqualToIgnoringNewLines(
                        "data folder " + file + " cannot be made; name a folder that you may write to");
    }

    @Test
    void a_report_that_cannot_be_written_is_named_before_anything_is_run() throws IOException {
        var report = write("a-file", "") + "/report.html";

        assertThat(run(2, "run", "--sample", "--report", report))
                .contains("--report " + report + ": cannot be written");
    }

    @Test
    void events_of_a_wrong_century_are_named() throws IOException {
        var events = write("events.jsonl",
                "{\"occurredAt\":\"2026-03-02T08:00:00Z\"}\n{\"occurredAt\":\"2206-03-02T08:00:00Z\"}\n");

        assertThat(run(2, "run", "--events", events)).contains("2206-03-02T08:00:00Z", "correct the time");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String run(int expected, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Afterorder.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(code).as(err.toString()).isEqualTo(expected);
        return err.toString();
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }
}
