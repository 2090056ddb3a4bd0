package io.afterorder.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Lambda function as the template describes it, with the template's globals merged in.
 *
 * @param roleArn     the role that it runs in: its own, or the one that SAM would make for it
 * @param handler     {@code package.Class::method}
 * @param environment the variables, resolved, before Lambda adds its own
 * @param line        where the function stands in the template, for errors
 */
public record FunctionDefinition(String logicalId, String name, String arn, String roleArn, String handler,
        Optional<String> codeUri,
        Map<String, String> environment, Duration timeout, int memoryMegabytes, List<QueueTrigger> queues,
        List<ScheduleTrigger> schedules, AsynchronousInvocation asynchronousInvocation, int line) {

    /**
     * Messages of a queue come to the function in batches.
     *
     * @param batchingWindow              how long a batch that is not full waits for more
     * @param reportsBatchItemFailures whether the function's response names the messages that failed
     */
    public record QueueTrigger(String name, String queueArn, int batchSize, Duration batchingWindow,
            boolean reportsBatchItemFailures) {}

    /**
     * The function is invoked at regular times.
     *
     * @param expression {@code rate(...)} or {@code cron(...)}
     * @param input      the payload, where the template gives one
     */
    public record ScheduleTrigger(String name, String expression, Optional<String> input) {}

    /**
     * What becomes of an asynchronous invocation that fails.
     *
     * @param maximumRetries further attempts after the first, 0 to 2
     * @param maximumAge     how long an event may wait, 60 seconds to 6 hours
     * @param onFailureArn   where the record of a failure goes
     */
    public record AsynchronousInvocation(int maximumRetries, Duration maximumAge, Optional<String> onFailureArn) {
        /** Lambda's defaults: two retries, six hours, no destination. */
        public static final AsynchronousInvocation DEFAULT = new AsynchronousInvocation(2, Duration.ofHours(6),
                Optional.empty());
    }
}
