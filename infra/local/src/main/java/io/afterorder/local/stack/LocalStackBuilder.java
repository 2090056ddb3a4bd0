package io.afterorder.local.stack;

import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.InvalidTemplateException;
import io.afterorder.local.template.TemplateFile;
import io.afterorder.local.time.TurnableClock;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a {@link LocalStack} is to be started. */
public final class LocalStackBuilder {
    private final Path template;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();
    private final List<StandIn.Start> standIns = new ArrayList<>();
    private Optional<Path> dataFolder = Optional.empty();
    private Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    LocalStackBuilder(Path template) {
        this.template = template;
    }

    /** Values for the template's parameters; its defaults stand for the others. */
    public LocalStackBuilder parameters(Map<String, String> values) {
        parameters.putAll(values);
        return this;
    }

    /** Keeps everything in that folder and goes on from what is there. Without it, nothing is kept. */
    public LocalStackBuilder dataFolder(Path folder) {
        dataFolder = Optional.of(folder);
        return this;
    }

    /** The time at which the stack's clock stands at first; on a folder that has a time, that one stands. */
    public LocalStackBuilder startingAt(Instant instant) {
        start = instant;
        return this;
    }

    /** More variables for every function; they go before the template's. */
    public LocalStackBuilder environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Values by ARN of secrets that the template does not create. */
    public LocalStackBuilder secrets(Map<String, String> valuesByArn) {
        secrets.putAll(valuesByArn);
        return this;
    }

    /** Adds a part that stands in for a service. */
    public LocalStackBuilder with(StandIn.Start part) {
        standIns.add(part);
        return this;
    }

    /**
     * Starts everything.
     *
     * @throws InvalidTemplateException if template or parameters cannot be used
     */
    public LocalStack start() {
        var file = TemplateFile.read(template);
        var deployment = Deployment.local(parameters);
        file.check(deployment);
        var closing = new Closing();
        try {
            var folder = closing.add(dataFolder.map(DataFolder::kept).orElseGet(DataFolder::temporary));
            var clock = new TurnableClock(folder.time().orElse(start));
            folder.keepTime(clock.instant());
            var aws = AwsServices.start(file, deployment, folder, clock, closing);
            return new Assembly(aws, folder, clock, closing).assemble(standIns, environment, secrets);
        } catch (RuntimeException e) {
            closing.closeAfter(e);
            throw e;
        }
    }
}
