package io.afterorder.domain.port;

import io.afterorder.domain.Reason;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What stops messages: for one buyer for good, for a template or the whole account until somebody lifts it. All of it is
 * heeded when a message is claimed, so that none is sent from the moment on that a stop is written.
 */
public interface Stops {
    /** Why something was stopped, and as of when. */
    record Stop(Reason reason, Instant at) {}

    /** What is stopped for the whole account now. */
    record InForce(Optional<Stop> account, Map<String, Stop> templates) {
        public InForce {
            templates = Map.copyOf(templates);
        }
    }

    /**
     * Stops every message by mail to a buyer whose address does not take any, or who does not want any.
     *
     * @return whether it is news; {@code false} where it was stopped before
     */
    boolean suppress(String buyerAlias, Stop stop);

    /**
     * Stops a template, unless somebody resumed it after {@code stop.at()}: news of a message that was sent before that
     * does not stop it again.
     *
     * @return whether it is news
     */
    boolean stopTemplate(String template, Stop stop);

    /** Stops all proactive messages on Amazon, on the same terms. */
    boolean restrictAccount(Stop stop);

    InForce inForce();

    /** Lets a template be sent again. @return whether it was stopped */
    boolean resumeTemplate(String template, Instant at);

    /** Lets proactive messages be sent again. @return whether they were stopped */
    boolean liftRestriction(Instant at);
}
