package io.afterorder.local.run;

import java.time.Instant;

/**
 * Something that a feed sends.
 *
 * @param arrives when it reaches the queue
 * @param body as it is put on the queue
 */
public record Incoming(Instant arrives, String body) {}
