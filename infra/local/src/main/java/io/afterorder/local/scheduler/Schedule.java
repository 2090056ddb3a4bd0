package io.afterorder.local.scheduler;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A schedule as it is kept, with how far its firing has come.
 *
 * @param token the client token that created it; empty where none was given
 * @param definition the fields as GetSchedule answers them
 * @param revision changes with every create and update, so that a delivery that was under way ends only its own
 * @param scheduledFor the time of its expression
 * @param firing attempts so far and when the next is due; empty when it has ended
 */
record Schedule(ScheduleKey key, String token, JsonNode definition, String revision, Instant created, Instant modified,
        Instant scheduledFor, Optional<Firing> firing) {

    /**
     * @param executionId the id of this execution, as {@code <aws.scheduler.execution-id>} says it
     * @param attempts how many were made
     * @param firstAttempt when the first was made; empty before it
     */
    record Firing(String executionId, int attempts, Optional<Instant> firstAttempt, Instant next) {}

    /** When it is next to be delivered; empty while it is disabled and once it has ended. */
    Optional<Instant> due() {
        return enabled() ? firing.map(Firing::next) : Optional.empty();
    }

    boolean enabled() {
        return definition.path("State").asText().equals("ENABLED");
    }

    boolean deletedAfterCompletion() {
        return definition.path("ActionAfterCompletion").asText().equals("DELETE");
    }

    String targetArn() {
        return definition.path("Target").path("Arn").asText();
    }

    Optional<String> input() {
        return definition.at("/Target/Input").asOptional().map(JsonNode::asText);
    }

    Optional<String> deadLetterArn() {
        return definition.at("/Target/DeadLetterConfig/Arn").asOptional().map(JsonNode::asText);
    }

    int maximumRetryAttempts() {
        return definition.at("/Target/RetryPolicy/MaximumRetryAttempts").asInt();
    }

    Duration maximumEventAge() {
        return Duration.ofSeconds(definition.at("/Target/RetryPolicy/MaximumEventAgeInSeconds").asInt());
    }

    Schedule withFiring(Optional<Firing> next) {
        return new Schedule(key, token, definition, revision, created, modified, scheduledFor, next);
    }
}
