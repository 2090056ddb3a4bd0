package io.afterorder.local.run;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The same events give the same outcomes and no second message, however they arrive. */
@Tag("slow")
class SameOutcomeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void fed_twice_and_in_reverse() throws IOException {
        var once = all();
        var twiceReversed = new ArrayList<>(once.reversed());
        twiceReversed.addAll(once.reversed());

        var expected = summary(run("once", once));
        var actual = summary(run("reversed", twiceReversed));

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void fed_again_on_the_same_data() throws IOException {
        var data = folder.resolve("data");
        var inputs = inputs(all());

        var first = Project.run(Files.createDirectory(folder.resolve("first")), inputs, Optional.of(data));
        var second = Project.run(Files.createDirectory(folder.resolve("second")), inputs, Optional.of(data));

        assertThat(summary(second)).isEqualTo(summary(first));
    }

    /** All at one instant, so that nothing but the order of arrival differs. */
    private Inputs inputs(List<String> bodies) {
        var at = Instant.parse("2026-03-12T08:00:00Z");
        return new Inputs(bodies.stream().map(body -> new Incoming(at, body)).toList(),
                Project.sample(unpacked()).orders());
    }

    private List<String> all() {
        var seen = Project.sample(unpacked()).incoming().stream().map(Incoming::body).distinct().toList();
        return seen.stream().filter(body -> !body.contains("teleported")).toList();
    }

    private Path unpacked() {
        try {
            return Files.createTempDirectory(folder, "samples");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private RunResult run(String name, List<String> bodies) throws IOException {
        return Project.run(Files.createDirectory(folder.resolve(name)), inputs(bodies), Optional.empty());
    }

    private static List<String> summary(RunResult result) {
        var outcomes = result.orders().stream().flatMap(order -> order.followUps().stream()
                .map(followUp -> order.orderId() + " " + followUp.touch() + " " + followUp.due() + " "
                        + followUp.outcome() + " " + code(followUp.reason())));
        var messages = result.messages().stream().map(message -> message.orderId() + " " + message.touch() + " "
                + message.sentAt() + " " + message.subject());
        return java.util.stream.Stream.concat(outcomes, messages).sorted().collect(Collectors.toList());
    }

    private static String code(String reason) {
        return reason.contains(":") ? reason.substring(0, reason.indexOf(':')) : reason;
    }
}
