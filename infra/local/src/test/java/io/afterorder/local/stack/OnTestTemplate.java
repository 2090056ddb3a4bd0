package io.afterorder.local.stack;

import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.handlers.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** Stacks of a small template, whose functions note what they are invoked with: in one list, for the whole JVM. */
@ResourceLock("io.afterorder.local.handlers.Seen")
abstract class OnTestTemplate {
    private static final Path TEMPLATE = Path.of("src/test/resources/test-template.yaml");
    static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void nothing_seen_yet() {
        Seen.all().clear();
    }

    static LocalStackBuilder stack() {
        return LocalStack.of(TEMPLATE).startingAt(START);
    }

    static SchedulerClient scheduler(LocalStack stack) {
        return SchedulerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.EU_CENTRAL_1).credentialsProvider(LocalClients.credentials())
                .endpointOverride(URI.create(stack.scheduler().endpoint().toString())).build();
    }

    static void schedule(LocalStack stack, SchedulerClient scheduler, String name, String at) {
        scheduler.createSchedule(create -> create.name(name).groupName("afterorder-Schedules")
                .scheduleExpression("at(%s)".formatted(at))
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target.arn(stack.template().function("Target").arn() + ":live")
                        .roleArn("arn:aws:iam::000000000000:role/afterorder-SchedulerRole")
                        .input("{\"name\":\"%s\"}".formatted(name))));
    }
}
