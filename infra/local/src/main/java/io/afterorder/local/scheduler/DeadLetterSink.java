package io.afterorder.local.scheduler;

import java.util.Map;

/** The queue that takes what a schedule could not deliver. */
@FunctionalInterface
public interface DeadLetterSink {
    /**
     * Puts a message on the queue.
     *
     * @param queueArn the ARN of the schedule's dead-letter queue
     * @param body the input that was not delivered
     * @param attributes message attributes of type String, such as ERROR_CODE and SCHEDULE_ARN
     */
    void send(String queueArn, String body, Map<String, String> attributes);
}
