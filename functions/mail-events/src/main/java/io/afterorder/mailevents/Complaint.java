package io.afterorder.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.Reason;

/**
 * What a buyer's mail provider told of a message (SES developer guide, "Complaint object").
 *
 * @param isHeeded whether it tells that mail is unwanted: a provider also tells of mail that was no junk after all, and of
 *        senders that it could not verify
 * @param isNew whether it is of this message; SES tells again of an earlier one where it held this message back
 */
record Complaint(boolean isHeeded, boolean isNew, Reason reason) {
    /** @param complaint the record under {@code detail.complaint} */
    static Complaint read(JsonNode complaint) {
        var type = complaint.path("complaintFeedbackType").asText("");
        var kind = complaint.hasNonNull("complaintFeedbackType")
                ? " (" + MailEvent.plain(complaint.path("complaintFeedbackType")) + ")"
                : "";
        return new Complaint(!type.equals("not-spam") && !type.equals("auth-failure"),
                !complaint.path("complaintSubType").asText("").equals("OnAccountSuppressionList"),
                new Reason("recipient.complained", "the buyer reported a message as unwanted" + kind));
    }
}
