package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.time.TurnableClock;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A running server, the SDK's client for it, and notes of what it delivered. */
final class SchedulerFixture implements AutoCloseable {
    static final String TARGET = "arn:aws:lambda:eu-central-1:123456789012:function:send-follow-up:live";
    static final String DEAD_LETTERS = "arn:aws:sqs:eu-central-1:123456789012:dead-letters";

    record Buried(String queue, String body, Map<String, String> attributes) {}

    final TurnableClock clock = new TurnableClock(Instant.parse("2026-03-01T09:00:00Z"));
    final List<String> delivered = new ArrayList<>();
    final List<Buried> buried = new ArrayList<>();
    Supplier<Delivery> answer = Delivery::delivered;
    final SchedulerServer server;
    final SchedulerClient client;

    SchedulerFixture(Path folder) {
        server = new SchedulerServer(folder, clock, new AwsAccount("123456789012", "eu-central-1"), (arn, input) -> {
            delivered.add(input);
            return answer.get();
        }, (queue, body, attributes) -> buried.add(new Buried(queue, body, attributes)));
        client = SchedulerClient.builder().endpointOverride(server.endpoint()).region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create()).build();
    }

    static CreateScheduleRequest.Builder schedule(String name, String at) {
        return CreateScheduleRequest.builder().name(name).scheduleExpression("at(" + at + ")")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .actionAfterCompletion(ActionAfterCompletion.DELETE)
                .target(target -> target.arn(TARGET).roleArn("arn:aws:iam::123456789012:role/afterorder-scheduler")
                        .input("{\"followUp\":\"" + name + "\"}")
                        .deadLetterConfig(queue -> queue.arn(DEAD_LETTERS)).retryPolicy(
                                policy -> policy.maximumRetryAttempts(2).maximumEventAgeInSeconds(3600)));
    }

    void turnTo(String instant) {
        clock.turnTo(Instant.parse(instant));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
