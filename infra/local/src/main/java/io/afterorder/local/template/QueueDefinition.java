package io.afterorder.local.template;

import java.time.Duration;
import java.util.Optional;

/** An SQS queue as the template describes it. */
public record QueueDefinition(String logicalId, String name, String arn, String url, Duration visibilityTimeout,
        Duration retention, Duration delay, Optional<Redrive> redrive) {

    /** Where a message goes that was received {@code maxReceiveCount} times and never deleted. */
    public record Redrive(String deadLetterQueueArn, int maxReceiveCount) {}
}
