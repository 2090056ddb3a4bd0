package io.afterorder.local.stack;

import io.afterorder.local.lambda.AsynchronousInvocations;
import io.afterorder.local.lambda.EventBus;
import io.afterorder.local.template.Template;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows what stands behind an ARN. The functions join last, as their environment names the parts that call them. */
final class Delivering implements Surroundings {
    private final AwsServices aws;
    private final InstantSource clock;
    private final DataFolder folder;
    private final EventBus bus;
    private Optional<AsynchronousInvocations> invocations = Optional.empty();

    Delivering(AwsServices aws, InstantSource clock, DataFolder folder) {
        this.aws = aws;
        this.clock = clock;
        this.folder = folder;
        this.bus = new EventBus(aws.template().rules(), this::required);
    }

    void joined(AsynchronousInvocations functions) {
        invocations = Optional.of(functions);
    }

    @Override
    public Template template() {
        return aws.template();
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Path folder(String part) {
        return folder.of(part);
    }

    @Override
    public boolean deliver(String arn, String payload) {
        if (template().queues().stream().anyMatch(queue -> queue.arn().equals(arn))) {
            send(arn, payload, Map.of());
            return true;
        }
        return invocations.map(functions -> functions.accept(arn, payload)).orElse(false);
    }

    @Override
    public void send(String queueArn, String body, Map<String, String> attributes) {
        var url = template().queueOfArn(queueArn).url();
        sqs().sendMessage(send -> send.queueUrl(url).messageBody(body)
                .messageAttributes(attributes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, attribute -> MessageAttributeValue.builder()
                                .dataType("String").stringValue(attribute.getValue()).build()))));
    }

    @Override
    public void publish(String event) {
        bus.publish(event);
    }

    /** For targets that the template itself names. */
    void required(String arn, String payload) {
        if (!deliver(arn, payload)) {
            throw new IllegalStateException(
                    "the template sends to %s, which is no function and no queue of its own".formatted(arn));
        }
    }

    private SqsClient sqs() {
        return aws.sqs();
    }
}
