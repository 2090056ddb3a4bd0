package io.afterorder.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.aws.Once;
import io.afterorder.local.stack.LocalStack;
import io.afterorder.local.stack.LocalStackBuilder;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation.Compiled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project as it is checked out. */
public final class Project {
    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Once<Compiled> CAMPAIGNS = new Once<>(Project::compiled);
    private static final Once<RunResult> SAMPLE_RUN = new Once<>(Project::runSample);

    private Project() {}

    /** What one run of the sample orders did; made once for all tests. */
    static RunResult sampleRun() {
        return SAMPLE_RUN.get();
    }

    private static RunResult runSample() {
        try {
            var folder = Files.createTempDirectory("afterorder-sample");
            try (var samples = new Samples(folder)) {
                return run(folder, Inputs.read(JSON, samples.events(), samples.orders()), Optional.empty());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maven runs tests in the module's folder. */
    public static Path home() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("template.yaml")) ? here : here.resolve("../..").normalize();
    }

    static Path campaigns(Path folder) throws IOException {
        var file = folder.resolve("campaigns.json");
        CAMPAIGNS.get().writeTo(file);
        return file;
    }

    /** The campaigns that ship; compiled once for all tests, since that tries every template on every sample order. */
    private static Compiled compiled() {
        if (CampaignCompiler.compile(
                home().resolve("shared/messages/src/main/resources")) instanceof Compiled compiled) {
            return compiled;
        }
        throw new AssertionError("the campaigns that ship do not compile");
    }

    /** The project's stack with the campaigns that ship. */
    static LocalStack stack(Path folder, Instant start) throws IOException {
        return builder(folder, start).start();
    }

    /** The same, with data that stay. */
    static LocalStack stack(Path folder, Instant start, Path data) throws IOException {
        return builder(folder, start).dataFolder(data).start();
    }

    private static LocalStackBuilder builder(Path folder, Instant start) throws IOException {
        return LocalStack.of(home().resolve("template.yaml")).startingAt(start)
                .parameters(
                        Map.of("SenderAddress", "orders@hearthline.example", "SenderIdentity", "hearthline.example"))
                .environment(Map.of("AFTERORDER_CAMPAIGNS", campaigns(folder).toString()));
    }

    static Inputs sample(Path folder) {
        var samples = new Samples(folder);
        return Inputs.read(JSON, samples.events(), samples.orders());
    }

    static RunResult run(Path folder, Inputs inputs, Optional<Path> data) throws IOException {
        return new Run(home().resolve("template.yaml"), campaigns(folder), data).feed(inputs, Duration.ofDays(45),
                _ -> {});
    }

    static Inputs events(Path folder, String... lines) throws IOException {
        var file = folder.resolve("events.jsonl");
        Files.write(file, List.of(lines));
        return Inputs.read(JSON, List.of(file), List.of());
    }
}
