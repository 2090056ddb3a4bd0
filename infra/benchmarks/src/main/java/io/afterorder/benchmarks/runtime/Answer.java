package io.afterorder.benchmarks.runtime;

import java.time.Duration;

/**
 * What a function made of one event.
 *
 * @param duration from the moment that the event was handed out until the response came
 */
public record Answer(String body, Duration duration) {}
