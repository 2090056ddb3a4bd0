package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.rule.Objection.NotBefore;

import java.time.Duration;
import java.time.Instant;

/**
 * Holds back messages of a template that was stopped, because Amazon blocked one of them or buyers complained, until an
 * operator resumes it. They wait, looked at again each day, as long as their campaign lets them be sent. Found when a
 * message is claimed, where nothing can come between.
 */
public final class TemplateStoppedRule {
    public static final String ID = "template.stopped";
    private static final Duration PAUSE = Duration.ofDays(1);

    private TemplateStoppedRule() {}

    /** @param why the template was stopped */
    public static NotBefore objection(String template, Reason why, Instant now) {
        return new NotBefore(now.plus(PAUSE), new Reason(ID, "the template " + template
                + " is stopped until somebody has looked at it: " + why.text()));
    }
}
