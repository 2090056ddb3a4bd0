package io.afterorder.local.scheduler;

/** What a schedule invokes. The stack decides what stands behind an ARN. */
@FunctionalInterface
public interface Target {
    /**
     * Hands a schedule's input over, as Lambda's asynchronous invocation does: it has been delivered once it is accepted,
     * whatever the function makes of it later.
     */
    Delivery deliver(String targetArn, String input);
}
