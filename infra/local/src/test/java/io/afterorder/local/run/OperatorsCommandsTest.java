package io.afterorder.local.run;

import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Stops.Stop;
import io.afterorder.local.stack.LocalStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators do from the command line to the data that a local run left. */
@Tag("slow")
class OperatorsCommandsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T11:00:00Z");
    private static final Stop RESTRICTION = new Stop(new Reason("account.restricted", "Amazon restricted the account"),
            NOW.minusSeconds(60));
    private static final Stop FAULT = new Stop(new Reason("mail.blocked", "Amazon blocked a message"),
            NOW.minusSeconds(30));

    @TempDir
    private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void leaveData() throws IOException {
        data = folder.resolve("data");
        try (var stack = LocalStack.of(Project.home().resolve("template.yaml")).startingAt(NOW).dataFolder(data)
                .parameters(
                        Map.of("SenderAddress", "orders@hearthline.example", "SenderIdentity", "hearthline.example"))
                .environment(Map.of("AFTERORDER_CAMPAIGNS", Project.campaigns(folder).toString())).start()) {
            stack.send("OrderEventsQueue", "{\"eventId\":\"1\",\"note\":\"Ida Brandt\"}");
            stack.send("OrderEventsQueue", "{broken");
            stack.settle();
            var stops = new DynamoDbStops(stack.dynamoDb(), stack.template().tables().getFirst().name());
            stops.restrictAccount(RESTRICTION);
            stops.stopTemplate("review-request", FAULT);
        }
    }

    @Test
    void a_restriction_and_stopped_templates_are_shown_and_lifted_once() {
        assertThat(run(0, "account", "show")).isEqualTo("""
                restricted since 2026-03-03T10:59:00Z: account.restricted: Amazon restricted the account
                template review-request stopped since 2026-03-03T10:59:30Z: mail.blocked: Amazon blocked a message
                """);
        assertThat(run(0, "account", "lift")).startsWith("lifted");
        assertThat(run(1, "account", "lift")).isEqualTo("the account is not restricted\n");
        assertThat(run(0, "templates", "resume", "review-request")).startsWith("resumed");
        assertThat(run(1, "templates", "resume", "review-request")).contains("is not stopped");
        assertThat(run(0, "templates", "stopped")).isEqualTo("no template is stopped\n");
        assertThat(run(1, "templates", "stop", "review-request", "--reason", "a typing error"))
                .as("the clock has not moved since it was resumed").contains("was resumed just now");
        assertThat(run(0, "templates", "stop", "check-up", "--reason", "a typing error")).startsWith("stopped");
        assertThat(run(0, "account", "show")).isEqualTo("""
                not restricted
                template check-up stopped since 2026-03-03T11:00:00Z: template.operator: a typing error
                """);
    }

    @Test
    void dead_letters_are_listed_explained_and_discarded_and_say_nothing_of_the_buyer() throws IOException {
        var listed = run(0, "dead-letters", "list");
        assertThat(listed).endsWith("dead letters: 2\n").doesNotContain("Ida");
        var id = listed.lines().filter(line -> line.contains("$.")).findFirst().orElseThrow().strip().substring(0, 36);

        assertThat(run(0, "dead-letters", "explain", id)).contains("replays", "the queue").doesNotContain("Ida");
        assertThat(run(0, "dead-letters", "explain", id, "--body")).contains("Ida");
        assertThat(run(0, "dead-letters", "discard", id, "--reason", "a trial")).startsWith("discarded " + id);
        assertThat(run(2, "dead-letters", "explain", id)).contains("there is no dead letter");
        assertThat(Files.readString(data.resolve("logs/afterorder-dead-letters.log")))
                .contains("\"discardedBecause\":\"a trial\"").doesNotContain("Ida");
    }

    @Test
    void a_replay_of_what_was_not_mended_ends_among_the_dead_letters_again() {
        assertThat(run(0, "dead-letters", "replay", "--all")).endsWith("replayed: 2, kept: 0\n");
        assertThat(run(0, "dead-letters", "list")).endsWith("dead letters: 2\n");
    }

    @Test
    void what_is_not_there_is_named_with_what_to_name() {
        assertThat(run(2, "account", "show", "--data", folder.resolve("none").toString())).contains("no run has left");
        assertThat(run(2, "dead-letters", "replay")).contains("name one letter by its ID, or --all");
    }

    private String run(int expected, String... arguments) {
        var all = Stream.concat(Arrays.stream(arguments),
                List.of(arguments).contains("--data")
                        ? Stream.empty()
                        : Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        return Commands.run(expected, all);
    }
}
