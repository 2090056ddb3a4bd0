package io.afterorder.local.lambda;

/** Where the record of a failed asynchronous invocation goes: the stack knows what stands behind an ARN. */
@FunctionalInterface
public interface Destination {
    /** Sends the record to the queue or function of that ARN; returns once it is safe there. */
    void send(String arn, String record);
}
