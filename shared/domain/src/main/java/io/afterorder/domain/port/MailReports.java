package io.afterorder.domain.port;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;

import java.util.List;
import java.util.Map;

/** What the mail service reported of follow-ups, kept with each of them. */
public interface MailReports {
    /**
     * Notes a report. Of several of one kind the earliest stays, whatever the order of arrival. One write.
     *
     * @return whether it is the first of its kind for the follow-up
     */
    boolean note(FollowUpKey key, MailReport report);

    /** What was reported of each follow-up of an order, the earliest first. One read. */
    Map<FollowUpKey, List<MailReport>> of(OrderId id);
}
