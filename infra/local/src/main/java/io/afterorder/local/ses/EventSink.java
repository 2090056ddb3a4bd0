package io.afterorder.local.ses;

/** The event bus that SES publishes to. */
@FunctionalInterface
public interface EventSink {
    /**
     * Takes one event as EventBridge delivers it to a rule's target: a JSON object with {@code source} "aws.ses",
     * {@code detail-type} such as "Email Delivered", and SES's record under {@code detail}. An event comes again where the
     * process ended before this method returned.
     */
    void publish(String event);
}
