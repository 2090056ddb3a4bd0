package io.afterorder.local.stack;

import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.handlers.Seen;
import io.afterorder.local.http.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class KilledStackTest {
    private static final int ENOUGH = 40;

    @TempDir
    private Path folder;

    @Test
    void everything_that_a_killed_stack_said_was_safe_is_there_for_the_next_one() throws Exception {
        var safe = ordersUntilKilled();

        try (var stack = LocalStack.of(Path.of("src/test/resources/test-template.yaml")).dataFolder(folder).start()) {
            assertThat(stack.dynamoDb().scanPaginator(scan -> scan.tableName("afterorder-Orders")).items())
                    .extracting(item -> item.getOrDefault("PK", AttributeValue.fromS("none")).s()).containsAll(safe);
            assertThat(stack.queueMessages("DeadLetters")).extracting(HeldMessage::body).containsAll(safe);
            Seen.all().clear();
            stack.settle();
            assertThat(Seen.all()).extracting(seen -> Json.text(seen.event(), "order")).containsAll(safe);
        }
    }

    private List<String> ordersUntilKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), StackToKill.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> safe = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null && safe.size() < ENOUGH; line = lines.readLine()) {
                safe.add(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(safe).hasSize(ENOUGH);
        return safe;
    }
}
