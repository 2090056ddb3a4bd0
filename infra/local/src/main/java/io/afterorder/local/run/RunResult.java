package io.afterorder.local.run;

import io.afterorder.local.ses.SentMail;

import java.time.Instant;
import java.util.List;

/** What a run did, for people and programs. */
record RunResult(List<OrderResult> orders, List<MessageResult> messages, List<SolicitationResult> solicitations,
        List<DeadLetterResult> deadLetters, List<StoppedResult> stopped) {
    /** @param marketplaceId empty for an order of the seller's own shop, or one that was never confirmed */
    record OrderResult(String orderId, String marketplaceId, List<FollowUpResult> followUps,
            List<NotPlannedResult> notPlanned) {}

    /** @param outcome the label of the state, for example {@code SENT} */
    record FollowUpResult(String touch, Instant due, String outcome, String reason) {}

    /**
     * What an operator must look at before it goes on.
     *
     * @param what {@code account} or {@code template}
     * @param id the template's; empty for the account
     */
    record StoppedResult(String what, String id, Instant since, String reason) {}

    /** A touch that the order does not get, or not yet; {@code *} for all of them. */
    record NotPlannedResult(String touch, String reason) {}

    record MessageResult(String orderId, String touch, String channel, String to, String locale, String subject,
            Instant sentAt, String html, String text, List<SentMail.Attachment> attachments) {}

    /** Amazon's own request, in Amazon's words. */
    record SolicitationResult(String orderId, String touch, Instant sentAt) {}
}
