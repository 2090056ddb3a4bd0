package io.afterorder.orderevents;

/**
 * Something that arrived, not read yet.
 *
 * @param transportId what the transport calls this delivery: the queue's message id or the invocation's request id
 * @param door how it came in: {@code queue} or {@code invocation}
 * @param attempt 1 for the first time that it is delivered
 */
record Arrival(String transportId, String door, int attempt, String body) {}
