package io.afterorder.benchmarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What each function is deployed as. */
class FunctionJarsTest {
    /** In bytes, without what a seller attaches. A larger jar takes longer to load and to start. */
    private static final long LARGEST = 15_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"order-events", "send-follow-up", "mail-events", "dead-letters"})
    void a_function_is_deployed_in_at_most_15_MB(String function) throws IOException {
        assertThat(Files.size(jar(function)) - attachments(function)).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void only_the_function_that_sends_holds_what_goes_with_messages() throws IOException {
        assertThat(attachments("send-follow-up")).isPositive();
        assertThat(attachments("order-events")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-events", "send-follow-up", "mail-events", "dead-letters"})
    void a_function_holds_one_HTTP_client_and_that_is_the_smallest(String function) throws IOException {
        assertThat(entries(function)).anyMatch(name -> name.startsWith("software/amazon/awssdk/http/urlconnection/"))
                .noneMatch(name -> name.startsWith("io/netty/") || name.startsWith("org/apache/http/")
                        || name.startsWith("org/apache/hc/") || name.startsWith("software/amazon/awssdk/crt/")
                        || name.startsWith("software/amazon/awssdk/http/nio/netty/")
                        || name.startsWith("software/amazon/awssdk/http/apache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-events", "send-follow-up", "mail-events", "dead-letters"})
    void a_function_holds_nothing_of_the_local_stack(String function) throws IOException {
        assertThat(entries(function)).noneMatch(name -> name.startsWith("io/afterorder/local/")
                || name.startsWith("io/afterorder/benchmarks/") || name.startsWith("org/junit/")
                || name.startsWith("org/yaml/snakeyaml/"));
    }

    private static long attachments(String function) throws IOException {
        try (var jar = new JarFile(jar(function).toFile())) {
            return jar.stream().filter(entry -> entry.getName().startsWith("afterorder-campaigns.files/"))
                    .mapToLong(JarEntry::getCompressedSize).sum();
        }
    }

    private static List<String> entries(String function) throws IOException {
        try (var jar = new JarFile(jar(function).toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    private static Path jar(String function) {
        var jar = Path.of("..", "..", "functions", function, "target", function + ".jar");
        assumeTrue(Files.exists(jar), () -> jar + " is not there: mvn verify packs it, mvn test does not");
        return jar;
    }
}
