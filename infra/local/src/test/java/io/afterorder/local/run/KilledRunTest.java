package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code kill -9} in the middle of a run, then a run on the same data: nothing lost, nothing twice. */
@Tag("slow")
class KilledRunTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_run_that_is_killed_again_and_again_ends_as_one_that_is_not() throws IOException, InterruptedException {
        var expected = outcomes(new JsonResult(Project.JSON).of(Project.sampleRun()));

        for (var day : List.of("2026-03-05", "2026-03-13")) {
            killOn(day, start("killed"));
        }
        var result = finish("killed");

        assertThat(outcomes(result)).isEqualTo(expected);
        assertThat(repeated(result)).isEmpty();
        assertThat(result.path("deadLetters")).hasSize(1);
    }

    private Process start(String data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                        "-Dafterorder.home=" + Project.home(), "-cp", System.getProperty("java.class.path"),
                        "io.afterorder.local.Afterorder",
                        "run", "--sample", "--json", "--data", folder.resolve(data).toString()));
        return new ProcessBuilder(command).redirectOutput(folder.resolve(data + ".json").toFile()).start();
    }

    /** Each time that the clock stops is said on standard error, after a carriage return. */
    private static void killOn(String day, Process process) throws IOException, InterruptedException {
        try (var progress = new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            var said = new StringBuilder();
            for (var c = progress.read(); c >= 0 && !said.toString().endsWith(day); c = progress.read()) {
                said.append((char) c);
            }
            process.destroyForcibly().waitFor();
            assertThat(said.toString()).as("what the run said before it was killed").endsWith(day);
        }
    }

    private JsonNode finish(String data) throws IOException, InterruptedException {
        var process = start(data);
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Project.JSON.readTree(Files.readString(folder.resolve(data + ".json")));
    }

    private static Set<String> outcomes(JsonNode result) {
        var all = new TreeSet<String>();
        result.path("orders")
                .forEach(order -> order.path("followUps")
                        .forEach(followUp -> all.add(order.path("orderId").asText() + " "
                                + followUp.path("touch").asText() + " " + followUp.path("due").asText() + " "
                                + followUp.path("outcome").asText())));
        return all;
    }

    private static List<String> repeated(JsonNode result) {
        var count = new HashMap<String, Integer>();
        result.path("messages").forEach(message -> count
                .merge(message.path("orderId").asText() + "/" + message.path("touch").asText(), 1, Integer::sum));
        return count.entrySet().stream().filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey()).toList();
    }
}
