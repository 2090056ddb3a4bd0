package io.afterorder.local.aws;

import java.time.Instant;

/**
 * A message as a queue holds it, received or not.
 *
 * @param visibleAt    when it can next be received
 * @param sentAt       when it was sent
 * @param receiveCount how often it was received
 */
public record HeldMessage(String id, String body, Instant sentAt, Instant visibleAt, int receiveCount) {}
