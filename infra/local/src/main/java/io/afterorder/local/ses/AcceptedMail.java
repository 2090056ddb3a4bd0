package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message that SES accepted, as the outbox keeps it beside the {@code .eml}: what the message itself does not say, and
 * the events that are still to be published.
 *
 * @param sequence the order in which messages were accepted
 */
record AcceptedMail(long sequence, String messageId, String from, List<String> to, List<String> copies,
        Map<String, String> tags, String configurationSet, Instant sentAt, List<PendingEvent> events) {

    /** @param event as EventBridge delivers it */
    record PendingEvent(Instant due, JsonNode event) {}

    int recipients() {
        return to.size() + copies.size();
    }

    AcceptedMail without(PendingEvent published) {
        return new AcceptedMail(sequence, messageId, from, to, copies, tags, configurationSet, sentAt,
                events.stream().filter(event -> !event.equals(published)).toList());
    }
}
