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
