package io.afterorder.domain.port;

import io.afterorder.domain.rule.TooManyComplaintsRule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Buyers' complaints beside the messages that they are set against: see {@link TooManyComplaintsRule}. */
public interface Complaints {
    /** A buyer reported a message. */
    record Complaint(String messageId, String template, Instant at) {}

    /**
     * What the rule looks at.
     *
     * @param mailed how many proactive messages were sent by mail on each day
     * @param resumed when somebody last let the template be sent again
     */
    record Recent(NavigableMap<LocalDate, Long> mailed, List<Complaint> complaints, Optional<Instant> resumed) {
        public Recent {
            mailed = new TreeMap<>(mailed);
            complaints = List.copyOf(complaints);
        }
    }

    /** Notes a complaint; the same one again changes nothing. One write. */
    void note(Complaint complaint);

    /** Everything noted so far that the rule may look at for the template. Three reads. */
    Recent recent(String template, Instant now);
}
