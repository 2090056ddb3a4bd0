package io.afterorder.local.stack;

import io.afterorder.local.template.Template;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** What the stack offers to a part that stands in for a service. */
public interface Surroundings {
    Template template();

    InstantSource clock();

    /** A folder of the part's own, kept as long as the stack's data. */
    Path folder(String part);

    /**
     * Hands a payload to the function or queue of that ARN, as an asynchronous invocation or a message. It is safe there once
     * this returns.
     *
     * @return false if there is none
     */
    boolean deliver(String arn, String payload);

    /** Puts a message on the queue of that ARN, with attributes of type String. */
    void send(String queueArn, String body, Map<String, String> attributes);

    /** Publishes an event, in EventBridge's form, on the default bus. */
    void publish(String event);
}
